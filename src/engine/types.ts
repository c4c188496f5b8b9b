/** What a family may say to a fact. `unknown` (不清楚, 不想说) differs from a fact that was not asked yet. */
export type Answer = string | number | boolean;
export type Answers = Readonly<Record<string, Answer>>;

/** True, false, or unknown. Unknown is never no. */
export type Truth = boolean | null;

/** A literal, or the name of a figure. */
export type Line = number | string;
export type Range = { atLeast?: Line; below?: Line; atMost?: Line };
export type Test = boolean | string | readonly string[] | Range;

/** A bare word is a category; otherwise one key: `all`, `any`, `not`, or a fact with what it must be. */
export type Condition =
  | string
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  | { [fact: string]: Test };

/** `per: head`: a sum that is asked as a total and the heads it is shared by. */
export type Fact = 'boolean' | readonly string[] | { from: number; to: number; per?: 'head' };

export type Question = {
  id: string;
  facts: Readonly<Record<string, Fact>>;
  scope: 'child' | 'family';
  sensitive?: boolean;
  aside?: boolean;
  /** Answers (or ticked facts) that show people and numbers before anything else, and whom to call then. */
  danger?: readonly string[];
  call?: readonly string[];
  /** Decides nothing; leads to this support. */
  service?: string;
  twin?: string;
  /** Answers from the lightest to the hardest; `lower` where a smaller number is harder. */
  harder?: 'lower' | readonly (string | boolean)[];
};

export type Category = { is: Condition; unsettled?: Condition };

export type Verdict = 'likely' | 'possible' | 'unlikely' | 'anyone';
/** Why a verdict is only `possible`. */
export type Because = 'open' | 'district' | 'undefined' | 'silent';

export type Tier = {
  id: string;
  /** Without a condition the tier is open to anyone. */
  when?: Condition;
  /** A tier that is at most possible says why and whom to ask. */
  possible?: { because: Exclude<Because, 'open'>; ask: string };
};

export type Support = { topic: string; tiers: readonly Tier[]; has?: Condition | null };

export type Figure = { value: number; soft?: boolean };

/** The published rules: everything the engine reads, without a sentence of any language. */
export type Rules = {
  figures: Readonly<Record<string, Figure>>;
  questions: readonly Question[];
  categories: Readonly<Record<string, Category>>;
  supports: Readonly<Record<string, Support>>;
};
