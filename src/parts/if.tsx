import { describe, type Judge, unsettledPart } from '../engine/describe.ts';
import type { Condition, Rules } from '../engine/types.ts';
import type { TellPack } from '../share/pack.ts';
import { Reasons } from './reasons.tsx';

type Props = { when: Condition | undefined; tell: TellPack; rules: Rules; judge: Judge };

/** 如果 …: the case in which something is done, where it is not settled yet whether it is this family's. */
export const If = ({ when, tell, rules, judge }: Props) =>
  when === undefined || judge(when) !== null ? null : (
    <div class="condition">
      {tell.ui['card.if']}
      <Reasons statement={unsettledPart(describe(rules, when, judge))} tell={tell} marks="none" />
    </div>
  );
