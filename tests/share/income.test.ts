import { expect, test } from 'vitest';
import { perHead } from '../../src/islands/check/number.tsx';

test.each([
  ['3080', '4', 770],
  ['3079', '4', 769],
  ['3,850', '5', 770],
  ['3000', '3', 1000],
  [' 1200.5 ', '2', 600],
  ['3000', '0', null],
  ['', '3', null],
  ['三千', '3', null],
  ['-5', '3', null],
])('%s yuan among %s is %s', (total, heads, share) => expect(perHead(total, heads)).toBe(share));
