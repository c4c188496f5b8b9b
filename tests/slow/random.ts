/** A source of chances that gives the same run for the same seed (mulberry32). */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number below `n`. */
  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  /** Whether something happens that happens once in `n` times. */
  once(n: number): boolean {
    return this.below(n) === 0;
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** So many pieces of a list behind each other, none to `most`. */
  pieces(list: readonly string[], most: number): string {
    return Array.from({ length: this.below(most + 1) }, () => this.of(list)).join('');
  }
}

/** What text is made of that means something to a browser, a parser or JavaScript itself, and nothing to us. */
export const NASTY: readonly string[] = [
  ...[
    '',
    ' ',
    '\n',
    '\r',
    '\t',
    '\0',
    '"',
    "'",
    '`',
    '\\',
    '/',
    '<',
    '>',
    '<script>',
    '%',
    '%zz',
    '%00',
    '%2C',
    '%E4%BD',
  ],
  ...[
    '#',
    '&',
    '=',
    '+',
    '-',
    '@',
    ',',
    ';',
    '.',
    '..',
    '?',
    '{',
    '}',
    '[',
    ']',
    '$&',
    '.*',
    '(',
    '(a+)+$',
    '|',
    '\\d',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'length',
    'null',
    'undefined',
    'NaN',
    'unknown',
  ],
  ...['0', '1', '-1', '1e9', '00', '0x10', '9007199254740993', '1.5', '١', '８', 'true', 'false', 'TRUE', 'Infinity'],
  ...['\uFEFF', '\u200B', '\u202E', '\uD83D', '😀', '孤', '儿', '低保', '重病', 'é', 'e\u0301', 'ﬁ', 'İ', '\u2028'],
];

/** A value that JSON could hold, of any type. */
export function anyValue(chance: Chance, depth = 0): unknown {
  const kind = chance.below(depth > 2 ? 6 : 8);
  if (kind === 0) return null;
  if (kind === 1) return chance.once(2);
  if (kind === 2) return chance.of([0, 1, -1, 7, 0.5, 1e9, -0, 2 ** 53]);
  if (kind === 3) return '';
  if (kind < 6) return chance.pieces(NASTY, 3);
  const size = chance.below(4);
  if (kind === 6) return Array.from({ length: size }, () => anyValue(chance, depth + 1));
  const object: Record<string, unknown> = {};
  for (let i = 0; i < size; i++) object[chance.of(NASTY)] = anyValue(chance, depth + 1);
  return object;
}

/**
 * A copy of a value with one thing in it damaged: taken out, doubled, of another type, put elsewhere, or renamed.
 * @param value made of JSON
 */
export function damaged(value: unknown, chance: Chance): unknown {
  const copy = { root: structuredClone(value) };
  const spots: [Record<string, unknown>, string][] = [];
  const walk = (at: unknown) => {
    if (typeof at !== 'object' || at === null) return;
    for (const key of Object.keys(at)) {
      spots.push([at as Record<string, unknown>, key]);
      walk((at as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  const [holder, key] = chance.of(spots);
  const kind = chance.below(5);
  if (kind === 0 && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (kind === 0) delete holder[key];
  else if (kind === 1 && Array.isArray(holder)) holder.push(structuredClone(holder[key as keyof typeof holder]));
  else if (kind === 2) holder[key] = structuredClone(chance.of(spots)[0]);
  else if (kind === 3 && !Array.isArray(holder)) {
    holder[chance.of([...NASTY, ...spots.map(([, other]) => other)])] = holder[key];
    delete holder[key];
  } else holder[key] = anyValue(chance);
  return copy.root;
}
