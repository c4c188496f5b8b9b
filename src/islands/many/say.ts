import type { Fault } from '../../share/cells.ts';
import type { Column } from '../../share/columns.ts';
import { fill } from '../../share/fill.ts';
import type { Strings } from '../../share/pack.ts';

/** A fault in words: where it is, what was found and what may stand there. */
export type SaidFault = { row: number; where: string; head: string; what: string };

/** All that a cell of a column may hold, in one line. */
export function allowedIn({ domain, labels }: Pick<Column, 'domain' | 'labels'>, ui: Strings): string {
  if (domain !== 'boolean' && 'from' in domain)
    return fill(ui[`many.${domain.per ? 'money' : 'number'}`] ?? '', { from: domain.from, to: domain.to });
  return Object.entries(labels)
    .map(([id, label]) => `${id} (${label})`)
    .join('; ');
}

/** Says what is wrong, what is allowed and what to do. */
export function sayFault(fault: Fault, ui: Strings): SaidFault {
  const { row, letter, head, found, nearest = '', column } = fault;
  const allowed = column ? allowedIn(column, ui) : '';
  return {
    row,
    where: fill(ui['many.where'] ?? '', { row, letter }),
    head: head || letter,
    what: fill(ui[`many.fault-${fault.kind}`] ?? '', { found, nearest, allowed }),
  };
}
