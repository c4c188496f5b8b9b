import { expect, test } from 'vitest';
import { fits } from '../../src/engine/answers.ts';
import { assess } from '../../src/engine/index.ts';
import type { Answers, Fact, Rules } from '../../src/engine/types.ts';
import { readFolder } from '../../src/model/files.ts';
import { modelOf } from '../../src/model/index.ts';
import { rulesOf } from '../../src/model/publish.ts';
import { families } from '../families.ts';
import { rules } from '../rules.ts';
import { CASES, fuzz, must, words } from './fuzz.ts';
import { anyValue, type Chance, damaged } from './random.ts';

const VERDICTS = ['likely', 'possible', 'unlikely', 'anyone'];
/** A small city's rules are made ready, and decided, many times faster than ours: they take most of the cases. */
const small = rulesOf(modelOf(readFolder('tests/city')).rules);
const factsOf = (of: Rules) => Object.fromEntries(of.questions.flatMap((q) => Object.entries(q.facts)));

/** Answers of which now and then one is wrong, or which are no answers at all. */
const answersTo =
  (known: Readonly<Record<string, Fact>>) =>
  (chance: Chance): unknown => {
    if (chance.once(50)) return anyValue(chance);
    const answers: Record<string, unknown> = {};
    for (let n = chance.below(8); n > 0; n--) {
      const [fact, domain] = chance.of(Object.entries(known));
      const right =
        typeof domain === 'string'
          ? chance.once(2)
          : 'from' in domain
            ? chance.below(domain.to + 1)
            : chance.of(domain);
      answers[chance.once(40) ? chance.of(words) : fact] = chance.once(20) ? anyValue(chance) : right;
    }
    return answers;
  };

/** Whether every support has a verdict of the kinds there are, and the next question is one of the rules. */
function isWhole(result: ReturnType<typeof assess>, of: Rules): void {
  for (const id of Object.keys(of.supports)) {
    const decision = result.supports[id];
    must(decision !== undefined && VERDICTS.includes(decision.verdict), `verdict of ${id}`);
    must((decision?.verdict === 'possible') === (decision?.because !== null), `because of ${id}`);
  }
  must(result.next === null || of.questions.some(({ id }) => id === result.next), 'next');
}

/** Assesses what is right and nothing else; an error names what is wrong. Says whether it was right. */
function isAssessed(of: Rules, known: Readonly<Record<string, Fact>>, answers: unknown): boolean {
  const isFlat = typeof answers === 'object' && answers !== null && !Array.isArray(answers);
  const isWrong = ([fact, answer]: [string, unknown]) =>
    !Object.hasOwn(known, fact) || !fits(known[fact] as Fact, answer);
  const wrong = isFlat ? Object.entries(answers).find(isWrong) : undefined;
  let result: ReturnType<typeof assess>;
  try {
    result = assess(of, answers as Answers);
  } catch (error) {
    if (isFlat && !wrong) throw error;
    must(error instanceof Error && error.message.includes(wrong ? wrong[0] : 'flat object'), `says ${error}`);
    return false;
  }
  must(isFlat && wrong === undefined, 'assessed what is wrong');
  isWhole(result, of);
  return true;
}

test('answers are assessed, or the error names the fact', () => {
  let assessed = 0;
  for (const [of, cases] of [
    [small, CASES],
    [rules, CASES / 20],
  ] as const) {
    const known = factsOf(of);
    fuzz(
      answersTo(known),
      (answers) => {
        if (isAssessed(of, known, answers)) assessed++;
      },
      cases,
    );
  }
  expect(assessed).toBeGreaterThan(CASES / 2);
});

/** Either the rules are named as what is wrong, or an answer they no longer know; or there are verdicts. */
function survives(broken: Rules, answers: Answers): void {
  let result: ReturnType<typeof assess>;
  try {
    result = assess(broken, answers);
  } catch (error) {
    const { message } = error as Error;
    must(
      error instanceof Error && /^these rules cannot be read: .|^no fact called|is not allowed/.test(message),
      message,
    );
    return;
  }
  isWhole(result, broken);
}

test('damaged rules give an error that says so, or verdicts', () => {
  const told = Object.fromEntries(Object.keys(factsOf(small)).map((fact) => [fact, 'unknown']));
  fuzz(
    (chance) => damaged(small, chance) as Rules,
    (broken) => survives(broken, told),
  );
  fuzz(
    (chance) => damaged(rules, chance) as Rules,
    (broken) => survives(broken, families[0]?.answers ?? {}),
    CASES / 1000,
    2000,
  );
});
