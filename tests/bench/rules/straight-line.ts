import type { Answers, Verdict } from '../../../src/engine/types.ts';
import type { Contender } from './contender.ts';
import type { Compare, Logic, Program } from './logic.ts';

const OPPOSITE: Record<Compare, Compare> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };
const variable = (name: string) => name.replace(/\W/g, '_');

/** Nothing compares with undefined, so the opposite of the opposite is what may be so of a fact that is unknown. */
function source(logic: Logic): string {
  if ('all' in logic) return logic.all.length ? `(${logic.all.map(source).join(' && ')})` : 'true';
  if ('any' in logic) return logic.any.length ? `(${logic.any.map(source).join(' || ')})` : 'false';
  if ('not' in logic) return `!${source(logic.not)}`;
  if ('named' in logic) return `c_${variable(logic.named)}`;
  const fact = `f_${variable(logic.fact)}`;
  const may = logic.mode === 'may';
  if ('compare' in logic)
    return may ? `!(${fact} ${OPPOSITE[logic.compare]} ${logic.value})` : `(${fact} ${logic.compare} ${logic.value})`;
  const equal = logic.in.map((answer) => `${fact} === ${JSON.stringify(answer)}`);
  return `(${[...(may ? [`${fact} === undefined`] : []), ...equal].join(' || ')})`;
}

function verdictSource(verdicts: ReadonlyMap<Verdict, Logic>): string {
  return [...verdicts]
    .map(([verdict, logic]) => `${source(logic)} ? '${verdict}' : `)
    .join('')
    .concat("'unlikely'");
}

/** The rules as the code one would write by hand for them alone, names in the order of their need. */
export function code({ named, supports }: Program, facts: readonly string[]): string {
  const read = facts.map((fact) => {
    const at = `answers[${JSON.stringify(fact)}]`;
    return `const f_${variable(fact)} = ${at} === 'unknown' ? undefined : ${at};`;
  });
  const conditions = inOrder(named).map((name) => `const c_${variable(name)} = ${source(named.get(name) as Logic)};`);
  const entries = [...supports].map(([id, verdicts]) => `${JSON.stringify(id)}: ${verdictSource(verdicts)}`);
  return [...read, ...conditions, `return {\n${entries.join(',\n')}\n};`].join('\n');
}

function inOrder(named: ReadonlyMap<string, Logic>): string[] {
  const order = new Set<string>();
  const put = (name: string) => {
    if (order.has(name)) return;
    for (const [, inner] of JSON.stringify(named.get(name)).matchAll(/"named":"([^"]+)"/g)) put(inner as string);
    order.add(name);
  };
  for (const name of named.keys()) put(name);
  return [...order];
}

/** The limit: no rule is data any more, nothing is explained. It keeps what is unknown, condition by condition. */
export function straightLine(program: Program, facts: readonly string[]): Contender {
  const assess = new Function('answers', code(program, facts)) as (answers: Answers) => Record<string, Verdict>;
  return { name: 'straight-line code', explains: false, assess };
}
