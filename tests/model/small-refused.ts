import { expect } from 'vitest';
import type { z } from 'zod';

/** One place of a value, what stands there instead, and the place that is refused where that is another. */
export type Wrong = readonly [place: string, value: unknown, refused?: string];
type Inside = Record<string, unknown>;

/** A copy of a value with another one at a place, its keys with `/` between them. A key that is not there is added. */
export function changed(good: unknown, place: string, value: unknown): unknown {
  const whole = { it: structuredClone(good) } as Inside;
  const path = ['it', ...place.split('/').filter((key) => key !== '')];
  const last = path.pop() as string;
  const holder = path.reduce((inside, key) => inside[key] as Inside, whole);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return whole.it;
}

/** The places where a schema refuses a value. */
export const refusedAt = (of: z.ZodType, value: unknown): string[] =>
  (of.safeParse(value).error?.issues ?? []).map(({ path }) => path.join('/'));

const within = (place: string, holder: string) => holder === '' || `${place}/`.startsWith(`${holder}/`);

/** A value is as its schema wants it; each change of it is refused, at or inside of its place and nowhere else. */
export function holds(of: z.ZodType, good: unknown, ...wrong: readonly Wrong[]): void {
  expect(of.safeParse(good)).toEqual({ success: true, data: good });
  for (const [place, value, refused = place] of wrong) {
    const found = refusedAt(of, changed(good, place, value)).map((at) => (within(at, refused) ? refused : at));
    expect({ place, value, found }).toEqual({ place, value, found: [refused] });
  }
}

/** All these may stand at a place, and are kept as they are. */
export function takes(of: z.ZodType, good: unknown, place: string, ...values: readonly unknown[]): void {
  for (const value of values) {
    const data = changed(good, place, value);
    expect(of.safeParse(data)).toEqual({ success: true, data });
  }
}
