import { expect, test } from 'vitest';
import { model } from '../../src/model/index.ts';

const { rules } = model();

/** A mirror stands on a host of somebody else's; what was read only there, or retold, has no address (see sources.yaml). */
test('a source with an address is one that was read, where an office itself publishes it', () => {
  const sources = Object.entries(rules.sources.value).filter(([, { address }]) => address);
  expect(sources.length).toBeGreaterThan(10);
  const wrong = sources.filter(([, { grade, issuer, address = '' }]) => {
    return grade !== 'verified' || /转述|网络说法/.test(issuer) || !/\.gov\.cn$/.test(new URL(address).hostname);
  });
  expect(wrong.map(([id]) => id)).toEqual([]);
});
