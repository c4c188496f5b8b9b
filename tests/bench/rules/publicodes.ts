import type { Answer, Answers, Verdict } from '../../../src/engine/types.ts';
import { type Contender, library } from './contender.ts';
import type { Logic, Program } from './logic.ts';

type Expression = string | { [mechanism: string]: Expression | Expression[] };
type Evaluated = { nodeValue: unknown };
type Engine = { setSituation: (situation: object) => void; evaluate: (rule: string) => Evaluated };

const SILENT = { log() {}, warn() {}, error() {} };
/** A dot would open a namespace. */
const factName = (fact: string) => `fact ${fact.replace('.', ' ')}`;
const ruleName = (id: string, verdict: Verdict) => `support ${id} ${verdict}`;
const literal = (answer: Answer) => (typeof answer === 'boolean' ? (answer ? 'oui' : 'non') : `'${answer}'`);

function expression(logic: Logic): Expression {
  if ('all' in logic) return logic.all.length ? { 'toutes ces conditions': logic.all.map(expression) } : 'oui';
  if ('any' in logic) return logic.any.length ? { 'une de ces conditions': logic.any.map(expression) } : 'non';
  if ('not' in logic) return { 'est non': expression(logic.not) };
  if ('named' in logic) return `category ${logic.named}`;
  if ('compare' in logic) return `${factName(logic.fact)} ${logic.compare} ${logic.value}`;
  const equal = logic.in.map((answer) => `${factName(logic.fact)} = ${literal(answer)}`);
  return equal.length === 1 ? (equal[0] as string) : { 'une de ces conditions': equal };
}

/** publicodes knows no `est non`: the opposite of a condition is that it equals `non`, and that needs a name. */
function named(logic: Logic, name: string, into: Map<string, { valeur: Expression }>): void {
  let nots = 0;
  const lift = (part: Expression): Expression => {
    if (typeof part === 'string') return part;
    const [word, inner] = Object.entries(part)[0] as [string, Expression | Expression[]];
    if (Array.isArray(inner)) return { [word]: inner.map(lift) };
    if (word !== 'est non') return { [word]: lift(inner) };
    const lifted = lift(inner);
    if (typeof lifted === 'string' && /^category [^=<>]*$/.test(lifted)) return `${lifted} = non`;
    const own = `${name} not ${++nots}`;
    into.set(own, { valeur: lifted });
    return `${own} = non`;
  };
  into.set(name, { valeur: lift(expression(logic)) });
}

function written({ named: conditions, supports }: Program, facts: readonly string[]): object {
  const rules = new Map<string, { valeur: Expression }>();
  for (const [name, logic] of conditions) named(logic, `category ${name}`, rules);
  for (const [id, verdicts] of supports)
    for (const [verdict, logic] of verdicts) named(logic, ruleName(id, verdict), rules);
  const asked = facts.map((fact) => [factName(fact), { question: '?' }]);
  return Object.fromEntries([...asked, ...rules]);
}

/** What publicodes is told; a fact that is not known is left out, which is its own way to say so. */
const situation = (answers: Answers) =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([, answer]) => answer !== 'unknown')
      .map(([fact, answer]) => [factName(fact), typeof answer === 'number' ? answer : literal(answer)]),
  );

/** publicodes on the same rules. It always returns the evaluated tree: its explanation costs nothing more. */
export async function publicodes(program: Program, facts: readonly string[]): Promise<Contender> {
  const { default: Engine } = await library('publicodes');
  const engine: Engine = new Engine(written(program, facts), { logger: SILENT });
  const verdictOf = (id: string, verdicts: ReadonlyMap<Verdict, Logic>): Verdict => {
    const value = (verdict: Verdict) => engine.evaluate(ruleName(id, verdict)).nodeValue;
    for (const verdict of verdicts.keys()) if (verdict !== 'possible' && value(verdict) === true) return verdict;
    return value('possible') === false ? 'unlikely' : 'possible';
  };
  const assess = (answers: Answers) => {
    engine.setSituation(situation(answers));
    const found: Record<string, Verdict> = {};
    for (const [id, verdicts] of program.supports) found[id] = verdictOf(id, verdicts);
    return found;
  };
  return { name: 'publicodes', explains: true, assess };
}
