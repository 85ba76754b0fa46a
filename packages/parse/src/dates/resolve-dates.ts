import type { CalendarDate, DateMention } from '@muster/model';
import type { Read } from '../scan.ts';
import type { Placed } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';
import { parseDay } from './calendar.ts';
import type { DateDraft } from './date-draft.ts';
import type { Anchor } from './resolve/anchor.ts';
import { isAside } from './resolve/aside.ts';
import { datelineOf } from './resolve/dateline.ts';
import { isNarrative } from './resolve/narrative.ts';
import { mentionOf } from './resolve/mention.ts';
import { withAhead } from './resolve/with-ahead.ts';
import { withPartner, withTurn } from './resolve/partner.ts';
import { refocused } from './resolve/refocus.ts';
import { withCentury } from './resolve/short-year.ts';
import { speaksAhead } from './resolve/tense.ts';

/** Prepositions of a day that something is to happen on or by. */
const TERM = new Set(['by', 'until', 'till', 'on', 'for', 'before', 'from']);

/**
 * Resolves what the rules read to days, mention by mention, each from its own anchor.
 *
 * The anchor is the day of publication in news, the narrative's own dates in a history, an earlier mention for
 * "the same day". A full date line stands in for a publication date that is not given. Without an anchor nothing is
 * guessed.
 */
export function resolveDates(
  found: readonly Read<DateDraft>[],
  tokens: Tokens,
  sentences: readonly Sentence[],
  published: CalendarDate | null,
): Placed<DateMention>[] {
  const day = parseDay(published) ?? datelineOf(found, tokens);
  const narrative = isNarrative(found, day);
  const drafts = narrative ? found : found.filter(({ inHistory }) => inHistory !== true);
  let anchor: Anchor = {
    published: day,
    narrative,
    focus: { day: null, month: null, year: null },
    stated: null,
  };
  let sentence = 0;
  return drafts.map((draft, place) => {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.first <= draft.first) sentence += 1;
    const tense =
      sentences.length > 0 ? speaksAhead(tokens, draft.first, draft.last, sentences[sentence]!) : null;
    const next = drafts[place + 1];
    const whole = withTurn(
      withPartner(withCentury(draft, tokens, anchor), next, tokens),
      next,
      tokens,
      anchor,
    );
    const told = withAhead(whole, tense === true);
    const traded = isTraded(draft, tokens);
    const { mention, period } = mentionOf(told, tokens, anchor, {
      ahead: traded || tense === true,
      past: !traded && tense === false,
      term: TERM.has(tokens.spelling(draft.first - 1)),
      current: tokens.spells(draft.first - 1, 'since') || tokens.spells(draft.first - 2, 'as'),
      sentence,
    });
    const aside = narrative && isAside(draft, tokens, anchor, sentences[sentence]);
    if (!aside) anchor = refocused(anchor, draft, mention, period, sentence);
    return mention;
  });
}

const TRADED = new Set(['delivery', 'futures', 'contract', 'settlement']);

/** "oil for December delivery fell": what is traded is still to come. */
const isTraded = ({ expression, last }: DateDraft, tokens: Tokens): boolean =>
  expression.kind === 'calendar' && expression.month !== undefined && TRADED.has(tokens.spelling(last));
