import type { DateDraft } from '../date-draft.ts';

/** "in three days" is a date where its clause looks ahead ("will end in three days"), and else how long something took. */
export function withAhead<Draft extends DateDraft>(draft: Draft, ahead: boolean): Draft {
  const { expression } = draft;
  if (expression.kind !== 'duration' || expression.ahead !== true || !ahead) return draft;
  const { amount, unit, finer = [] } = expression;
  return { ...draft, expression: { kind: 'shift', amount, unit, finer, sign: 1, from: 'now' } };
}
