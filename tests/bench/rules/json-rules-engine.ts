import type { Answers, Verdict } from '../../../src/engine/types.ts';
import { type Contender, library } from './contender.ts';
import type { Compare, Logic, Program } from './logic.ts';

type Event = { type: Verdict; params: { support: string } };
type Engine = {
  setCondition: (name: string, condition: object) => void;
  addRule: (rule: object) => void;
  run: (facts: Answers) => Promise<{ events: Event[] }>;
};

const OPERATORS: Record<Compare, string> = {
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
};
const RANK: Record<Verdict, number> = { unlikely: 0, possible: 1, likely: 2, anyone: 3 };

function condition(logic: Logic): object {
  if ('all' in logic) return { all: logic.all.map(condition) };
  if ('any' in logic) return { any: logic.any.map(condition) };
  if ('not' in logic) return { not: condition(logic.not) };
  if ('named' in logic) return { condition: logic.named };
  const { fact } = logic;
  if ('compare' in logic) return { fact, operator: OPERATORS[logic.compare], value: logic.value };
  return logic.in.length === 1
    ? { fact, operator: 'equal', value: logic.in[0] }
    : { fact, operator: 'in', value: logic.in };
}

/** The outermost condition of a rule must be a connective or a name. */
const outermost = (logic: Logic): object => ('fact' in logic ? { all: [condition(logic)] } : condition(logic));

/** What is unknown is left out: the library then holds every test of it for not passed. */
const known = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== 'unknown'));

/** json-rules-engine on the same rules. Its results always hold the evaluated conditions. */
export async function jsonRulesEngine({ named, supports }: Program): Promise<Contender> {
  const { Engine } = (await library('json-rules-engine')).default;
  const engine: Engine = new Engine([], { allowUndefinedFacts: true });
  for (const [name, logic] of named) engine.setCondition(name, outermost(logic));
  for (const [support, verdicts] of supports)
    for (const [type, logic] of verdicts)
      engine.addRule({ conditions: outermost(logic), event: { type, params: { support } } });
  const assess = async (answers: Answers) => {
    const found: Record<string, Verdict> = {};
    for (const id of supports.keys()) found[id] = 'unlikely';
    for (const { type, params } of (await engine.run(known(answers))).events)
      if (RANK[type] > RANK[found[params.support] as Verdict]) found[params.support] = type;
    return found;
  };
  return { name: 'json-rules-engine', explains: true, assess };
}
