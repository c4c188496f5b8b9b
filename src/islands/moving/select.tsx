type Props = {
  label: string | undefined;
  value: string;
  /** What stands there before anything is chosen. */
  first: string | undefined;
  options: readonly { value: string; name: string }[];
  set: (value: string) => void;
};

/** One question of the guide, as the phone's own list. */
export const Select = ({ label, value, first, options, set }: Props) => (
  <label class="field">
    <span>{label}</span>
    <select autoComplete="off" onChange={(event) => set(event.currentTarget.value)}>
      <option value="" selected={value === ''}>
        {first}
      </option>
      {options.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.name}
        </option>
      ))}
    </select>
  </label>
);
