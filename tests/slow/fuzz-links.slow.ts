import { describe, expect, test } from 'vitest';
import { validate } from '../../src/engine/answers.ts';
import { checkLink, readCheckLink, readResultLink, resultLink } from '../../src/share/link.ts';
import { directionOf, movingLink, readMovingLink } from '../../src/share/moving.ts';
import { sensitiveFacts } from '../../src/share/redact.ts';
import { movingPack, topicsOf } from '../../src/site/packs.ts';
import { facts, rules, supports } from '../rules.ts';
import { CASES, fuzz, must, words } from './fuzz.ts';
import type { Chance } from './random.ts';

describe('addresses', () => {
  const topics = topicsOf();
  const sensitive = new Set(sensitiveFacts(rules));
  const situations = { rent: { topic: topics[0] as string, opens: 'housing' } };
  const parts = [...words, 'topic=', 'situation=', 'situation=rent', ...topics, '&', '&', '=', '=', '2.', '3.', '7.'];
  const said = Object.entries(facts).map(([fact, domain]) =>
    typeof domain === 'string' ? `${fact}=true` : 'from' in domain ? `${fact}=${domain.to}` : `${fact}=${domain[0]}`,
  );
  const fragment = (chance: Chance) => {
    const one = () => (chance.once(3) ? chance.pieces(parts, 4) : `${chance.once(9) ? '2.' : ''}${chance.of(said)}`);
    const text = Array.from({ length: chance.below(6) }, one).join('&');
    return (chance.once(2) ? '#' : '') + (chance.once(200) ? text.repeat(200) : text);
  };

  test('of a check: only answers that may be and may travel; what is understood comes back by its own link', () => {
    let understood = 0;
    fuzz(fragment, (text) => {
      const link = readCheckLink(text, rules, topics, situations);
      must(link.topic === null || topics.includes(link.topic), 'topic');
      must(link.children.length >= 1 && link.children.length <= 6, 'children');
      for (const answers of link.children) {
        validate(rules, answers);
        for (const fact of Object.keys(answers)) must(!sensitive.has(fact), `sensitive ${fact}`);
        understood += Object.keys(answers).length;
      }
      const address = checkLink('https://x', link.topic, link.children);
      must(address.length < 3000, 'address too long');
      must(!readCheckLink(new URL(address).hash, rules, topics).damaged, 'its own link is damaged');
    });
    expect(understood).toBeGreaterThan(CASES / 100);
  });

  test('of a take-away: known names only, each once', () => {
    fuzz(
      (chance) => chance.pieces([...words, ',', ',', ',', '%2C'], 12),
      (text) => {
        const { ids, damaged: isDamaged } = readResultLink(text, supports);
        must(ids.every((id) => supports.includes(id)) && new Set(ids).size === ids.length, 'ids');
        const again = readResultLink(new URL(resultLink('https://x', ids)).hash, supports);
        must(!again.damaged && again.ids.join() === ids.join(), 'does not come back');
        must(isDamaged || ids.length > 0 || /^#?$/.test(text), 'silent about what it did not understand');
      },
    );
  });

  test('of the moving guide: places and matters of the guide only', () => {
    const pack = movingPack('zh-CN');
    const places = ['', 'elsewhere', ...Object.keys(pack.districts), ...Object.keys(pack.oldPlaces)];
    const matters = Object.keys(pack.matters);
    const some = [...words, ...places, ...matters, 'home=', 'here=', 'for=', '&', '&home=', '&here=', '&for='];
    fuzz(
      (chance) => chance.pieces(some, 12),
      (text) => {
        const { home, here, matter } = readMovingLink(text, pack);
        must(places.includes(home) && places.includes(here), `place ${home} ${here}`);
        must(matter === '' || matters.includes(matter), `matter ${matter}`);
        const direction = directionOf(pack, home, here);
        must(direction === null || Object.hasOwn(pack.directions, direction), 'direction');
        must(
          !readMovingLink(new URL(movingLink('https://x', home, here, matter)).hash, pack).damaged,
          'its own link is damaged',
        );
      },
    );
  });
});
