import { dimensionOf } from '../../lexicon/units.ts';
import type { Read } from '../../scan.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { FigureDraft } from '../figure-draft.ts';

/** Gives bare numbers in a row the unit that stands behind the last: "5 and 6 kg", "2, 3 and 5 percent". */
export function shareUnits(drafts: readonly Read<FigureDraft>[], tokens: Tokens): Read<FigureDraft>[] {
  const shared = [...drafts];
  for (let place = shared.length - 2; place >= 0; place -= 1) {
    const draft = shared[place]!;
    const next = shared[place + 1]!;
    if (draft.kind !== 'count' || draft.unit !== null || !isUnitOfRow(next)) continue;
    if (joinEnd(tokens, draft.last) === next.first || isSide(tokens, draft, next))
      shared[place] = {
        ...draft,
        kind: next.kind,
        unit: next.unit,
        ...(next.ucum === undefined ? {} : { ucum: next.ucum }),
      };
  }
  return shared;
}

/** Units of time are left alone: "scored 5 and 10 minutes later left"; "27 and 29 years old" are ages. */
const isUnitOfRow = ({ kind, rule, unit }: Read<FigureDraft>): boolean =>
  (kind === 'measure' || kind === 'percent') && (!rule.startsWith('date/') || unit === 'year of age');

/** "3 x 4 metres", "5 by 6 feet": the first side of a thing, with the unit behind the second. */
const isSide = (tokens: Tokens, { last }: FigureDraft, next: FigureDraft): boolean =>
  next.first === last + 1 &&
  dimensionOf(next.unit!) === 'length' &&
  (tokens.is(last, '×') || tokens.spells(last, 'x') || tokens.spells(last, 'by'));

/** The token behind a comma, "and", "or" or a comma and one of them, or -1. */
function joinEnd(tokens: Tokens, at: number): number {
  const comma = tokens.is(at, ',') ? at + 1 : at;
  const word = tokens.spells(comma, 'and') || tokens.spells(comma, 'or') ? comma + 1 : comma;
  return word > at ? word : -1;
}
