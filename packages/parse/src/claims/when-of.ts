import type { Attribution, DateMention, When } from '@muster/model';
import { datelineEnd } from '../text/dateline.ts';
import type { Placed, Prose } from '../text/prose.ts';
import type { Account } from './account.ts';
import { joinedDays } from './joined-days.ts';
import { phraseOf } from './phrase-of.ts';
import type { AnyPhrase } from './phrases/phrase.ts';
import { firstFrom } from './phrases/stretch.ts';
import { reaches } from './reach-of.ts';

/** A date behind the event weighs half as much as one before it, and one outside what was said comes last. */
const BEFORE = 2;
const OUTSIDE = 1e6;

/**
 * The date mention that governs what happened: the one in its sentence that stands nearest to the phrase at `at`,
 * behind it before in front of it. Durations and recurring times say how long or how often, not when.
 *
 * The day of the telling is not that of what is told: "said on Thursday that 40 had died" gives no day. One that opens
 * the sentence is the day as of which the number holds, where nothing nearer is said: "On 4 March the ministry put the dead at 40".
 */
export function whenOf(
  { tokens, dates }: Prose,
  { sentence, phrases }: Account,
  at: number,
  counted: number,
  told: Attribution | null,
): When | null {
  const opening = datelineEnd(tokens, sentence.first, sentence.last);
  const own = ownDate(phrases, counted);
  const from = phrases[at]?.first ?? sentence.first;
  const predicate = predicateOf(phrases, counted);
  let best = -1;
  let distance = Infinity;
  for (
    let index = firstFrom(dates, sentence.first);
    index < dates.length && dates[index]!.first < sentence.last;
    index += 1
  ) {
    const date = dates[index]!;
    if (!saysWhen(date) || date.last < opening) continue;
    const place = told === null ? 'content' : placeIn(told, date);
    if (place === 'telling') continue;
    if (date.first === own) return { ...joinedDays(tokens, dates, index), date: index };
    const phrase = phraseOf(phrases, date.first);
    if (phrase > predicate || !reaches(tokens, phrases, phrase, counted)) continue;
    const near = date.first >= from ? date.first - from : BEFORE * (from - date.last);
    const away = place === 'content' ? near : near + OUTSIDE;
    if (away < distance) {
      best = index;
      distance = away;
    }
  }
  return best < 0 ? null : { ...joinedDays(tokens, dates, best), date: best };
}

/** Whether the mention says when: a day, or a stretch that has days, "the past week"; not how long or how often. */
const saysWhen = ({ type, from }: DateMention): boolean =>
  type !== 'SET' && (type !== 'DURATION' || from !== null);

/** Whether the date belongs to what was said, to the telling of it, or stands in front of both. */
function placeIn(
  { source, cue, content }: Attribution,
  { start, end }: Placed<object> & { readonly start: number; readonly end: number },
): 'content' | 'telling' | 'front' {
  const parts = content.parts ?? [[content.start, content.end]];
  if (parts.some(([first, last]) => first <= start && end <= last)) return 'content';
  const telling = Math.min(source?.start ?? Infinity, cue?.start ?? Infinity);
  return end <= telling && end <= content.start ? 'front' : 'telling';
}

/**
 * The verb that says something of a part, where the phrase at `counted` is only its whole: "eight of the 10 [are] there now" tells
 * no day of the ten; beyond every phrase where it is no whole.
 */
function predicateOf(phrases: readonly AnyPhrase[], counted: number): number {
  const part = phrases[counted - 2];
  if (
    phrases[counted - 1]?.kind !== 'preposition' ||
    part?.kind !== 'noun' ||
    part.figure < 0 ||
    part.head >= 0
  )
    return Infinity;
  for (let at = counted + 1; at < phrases.length; at += 1) {
    const phrase = phrases[at]!;
    // "one of 13 sailors who were there in May"
    if (phrase.kind === 'relative' || phrase.kind === 'mark') break;
    if (phrase.kind === 'verb' && (phrase.auxiliary || phrase.form === 'bare auxiliary')) return at;
  }
  return Infinity;
}

/** Where the date begins that a number has to itself: "at least 100 [in December], about 300 [in January]"; -1 where it has none. */
function ownDate(phrases: readonly AnyPhrase[], counted: number): number {
  if (phrases[counted]?.kind !== 'noun') return -1;
  const date = phrases[phrases[counted + 1]?.kind === 'preposition' ? counted + 2 : counted + 1];
  return date?.kind === 'date' ? date.first : -1;
}
