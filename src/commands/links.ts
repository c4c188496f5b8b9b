/**
 * Follows every address outside the site that content names, and says what came of it. Nothing fails: an office's server
 * may rest, or refuse whoever is abroad. Usage: npm run links [-- <address> …]
 */
import { outside } from '../site/outside.ts';
import { type Followed, followAll, MANNERS } from './follow.ts';

/** What somebody must look at stands first. */
const STATES = ['gone', 'moved', 'refused', 'no answer', 'works'] as const;
const named = outside();

function show(all: readonly Followed[]): void {
  for (const wanted of STATES)
    for (const { address, state, detail } of all.filter((one) => one.state === wanted)) {
      const cells = [state.padEnd(9), address, detail && `→ ${detail}`, named.get(address)?.join(', ')];
      console.log(cells.filter(Boolean).join('  '));
    }
  const counts = STATES.map((state) => `${all.filter((one) => one.state === state).length} ${state}`);
  console.log(`${all.length} addresses: ${counts.join(', ')}`);
}

const asked = process.argv.slice(2);
const wrong = asked.filter((address) => !/^https?:$/.test(URL.parse(address)?.protocol ?? ''));
if (wrong.length > 0) {
  console.error(`${wrong.join(' ')}: name addresses that begin with https:// or http://, or none for all of content.`);
  process.exitCode = 2;
} else {
  const addresses = asked.length > 0 ? asked : [...named.keys()];
  const all = await followAll(addresses, MANNERS);
  if (all.length === addresses.length) show(all);
  else
    console.log(`No answer from the first ${all.length} (${all[0]?.detail}): no network? The others were not asked.`);
}
