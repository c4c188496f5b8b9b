import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answer, Fact } from '../src/engine/types.ts';
import { facts } from './rules.ts';

type Weights = Record<string, number>;
type Plausible = {
  unsure: Weights;
  base: Record<string, Weights>;
  situations: Record<string, Record<string, Weights> & { weight: number }>;
};

const plausible: Plausible = parse(readFileSync('tests/plausible.yaml', 'utf8'));

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function draw(weights: Weights, random: () => number): string {
  const entries = Object.entries(weights);
  const at = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  let passed = 0;
  for (const [name, weight] of entries) {
    passed += weight;
    if (at < passed) return name;
  }
  return entries.at(-1)?.[0] as string;
}

function answerFrom(domain: Fact, text: string, random: () => number): Answer {
  if (domain === 'boolean') return text === 'true';
  if (!('from' in domain)) return text;
  const [from, to] = text.split('-').map(Number) as [number, number];
  return from + Math.floor(random() * (to - from + 1));
}

/** Families drawn from the situations with their stated weights, what they do not know included. */
export function plausibleFamilies(count: number, seed = 1): Record<string, Answer>[] {
  const random = seeded(seed);
  const weights = Object.fromEntries(Object.entries(plausible.situations).map(([slug, { weight }]) => [slug, weight]));
  return Array.from({ length: count }, () => {
    const own = plausible.situations[draw(weights, random)];
    return Object.fromEntries(
      Object.entries(facts).map(([fact, domain]) => {
        const answer = answerFrom(domain, draw(own?.[fact] ?? (plausible.base[fact] as Weights), random), random);
        const unsure = plausible.unsure[fact] ?? (plausible.unsure.base as number);
        return [fact, random() * 100 < unsure ? 'unknown' : answer];
      }),
    );
  });
}
