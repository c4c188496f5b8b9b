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
  /** Facts that may hurt to tell: they travel in no link and no take-away. */
  sensitive?: readonly string[];
  aside?: boolean;
  /** Facts of later questions, asked only of whoever ticks them here; whoever does not has this answer. */
  clears?: Readonly<Record<string, Answer>>;
  /** Facts that, when so, show people and these numbers before anything else. */
  danger?: Readonly<Record<string, readonly string[]>>;
  /** Facts that decide nothing, and the support each leads to. */
  service?: Readonly<Record<string, string>>;
  twin?: string;
  /** A fact's answers from the lightest to the hardest; `lower` where a smaller number is harder. */
  harder?: Readonly<Record<string, 'lower' | readonly (string | boolean)[]>>;
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
  possible?: { because: Exclude<Because, 'open'>; ask?: string };
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
