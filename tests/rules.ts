import { deciderOf } from '../src/engine/decide.ts';
import { model } from '../src/model/index.ts';
import { rulesOf } from '../src/model/publish.ts';

/** The rules of the real content folder, and the engine made ready with them. */
export const rules = rulesOf(model().rules);
export const decider = deciderOf(rules);
export const facts = Object.fromEntries(rules.questions.flatMap((q) => Object.entries(q.facts)));
export const supports = Object.keys(rules.supports);
