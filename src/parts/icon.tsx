/** One outline family, drawn on 24 × 24; decoration only, a word always stands beside it. */
const PATHS = {
  true: 'M5 13l4.5 4.5L19 7',
  false: 'M7 7l10 10M17 7L7 17',
  unknown: 'M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2.2M12 17.5v.2',
  anyone: 'M4 12h16M12 4v16',
  likely: 'M5 13l4.5 4.5L19 7',
  possible: 'M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2.2M12 17.5v.2',
  unlikely: 'M6 12h12',
  has: 'M4 7h16v12H4zM8 13l3 3 5-6',
  phone: 'M6 4h4l1.5 4.5L9 10.5a11 11 0 0 0 4.5 4.5l2-2.5L20 14v4c0 1-1 2-2 2C11 20 4 13 4 6c0-1 1-2 2-2z',
  place: 'M12 21s7-6.3 7-11a7 7 0 1 0-14 0c0 4.7 7 11 7 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  paper: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
};

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
