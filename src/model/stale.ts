/** After how many days without somebody looking a figure is old. */
const OLD = 180;
const DAY = 86_400_000;

/** Whole days between two days (YYYY-MM-DD) in UTC. */
const daysBetween = (from: string, to: string) => Math.floor((Date.parse(to) - Date.parse(from)) / DAY);

/** The day as the build sees it, YYYY-MM-DD in UTC; TODAY sets another one. */
export const today = (): string => process.env.TODAY ?? new Date().toISOString().slice(0, 10);

/** Whether nobody has looked at something for too long. @param checked the day somebody last looked, YYYY-MM-DD */
export const isStale = (checked: string, now: string = today()): boolean => daysBetween(checked, now) > OLD;

/** Multiples of others have no day of their own. */
type Figures = Readonly<Record<string, { checked?: string; times?: number }>>;

/** The figures nobody has looked at for too long, with the days that passed. */
export const staleFigures = (figures: Figures, now: string = today()): { id: string; days: number }[] =>
  Object.entries(figures).flatMap(([id, { checked }]) =>
    checked && isStale(checked, now) ? [{ id, days: daysBetween(checked, now) }] : [],
  );
