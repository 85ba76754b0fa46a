import type { Rule } from '../rule.ts';
import { pastTie } from '../text/hyphen.ts';
import type { Tokens } from '../text/tokens.ts';
import { readUnit } from './units/read-unit.ts';
import { withCodes } from './units/with-codes.ts';

/** A quantity that the text leaves open. */
interface VagueReading {
  readonly low: number;
  readonly high: number | null;
  readonly end: number;
}

/** "dozens of rockets", "tens of thousands", "several hundred", "a few thousand". */
export const vague: Rule = {
  name: 'count/vague',
  triggers: [{ word: 'vague' }, { word: 'article', next: [{ word: 'vague' }] }],
  examples: [
    'dozens of rockets',
    'tens of thousands of people',
    'several hundred protesters',
    'a few dozen men',
    'a couple of hundred rebels',
    'hundreds more',
    'dozens to hundreds',
  ],
  read: (tokens, at) => {
    const word = tokens.word(at);
    const from = readVague(tokens, word?.article === undefined ? at : at + 1);
    if (from === null) return null;
    const { low, high, end } = upTo(tokens, at, from) ?? from;
    const unit = readUnit(tokens, tokens.spells(end, 'of') ? end + 1 : end, 2);
    const last = unit?.end ?? end;
    return {
      end: last,
      figures: [
        withCodes(
          {
            first: at,
            last,
            value: null,
            low,
            high,
            bound: 'vague',
            kind: unit?.kind ?? 'count',
            unit: unit?.unit ?? null,
          },
          unit,
        ),
      ],
    };
  },
};

/** "dozens to hundreds", "hundreds, if not thousands", "tens to hundreds of thousands": from the low of the first to the high of the second. */
function upTo(tokens: Tokens, at: number, from: VagueReading): VagueReading | null {
  const between = tokens.spells(at - 1, 'between') && tokens.spells(from.end, 'and');
  const next = between ? from.end + 1 : joinEnd(tokens, from.end);
  const to = next < 0 || tokens.word(next)?.vague?.scale === null ? null : readVague(tokens, next);
  if (to === null || to.high === null || to.low <= from.low) return null;
  // "tens to hundreds [of thousands]"
  const shared = from.end === next - 1 && to.end === next + 3 ? tokens.word(to.end - 1)!.vague!.scale! : 1;
  const low = from.low * shared;
  return low < to.low ? { low, high: to.high, end: to.end } : { low: from.low, high: to.high, end: to.end };
}

/** What joins two vague words into one quantity: "to", "or", "or even", "if not", "and possibly", with a comma before it or none. */
const JOINTS = [
  'to',
  'or',
  'or even',
  'or perhaps',
  'or possibly',
  'or maybe',
  'if not',
  'and possibly',
  'and perhaps',
  'even',
  'perhaps',
  'possibly',
  'maybe',
].map((words) => words.split(' '));

/** The token behind such a joint, or -1. */
function joinEnd(tokens: Tokens, end: number): number {
  const at = tokens.is(end, ',') ? end + 1 : end;
  for (const words of JOINTS) {
    const behind = at + words.length;
    if (
      tokens.word(behind)?.vague !== undefined &&
      words.every((word, index) => tokens.spells(at + index, word))
    )
      return behind;
  }
  return -1;
}

function readVague(tokens: Tokens, at: number): VagueReading | null {
  const word = tokens.word(at)?.vague;
  if (word === undefined) return null;
  if (word.scale === null) return multiplied(tokens, at, word.low);
  const end = at + 1;
  const whole = tokens.spells(end, 'of') ? tokens.word(end + 1)?.vague?.scale : undefined;
  if (whole !== undefined && whole !== null)
    return { low: word.scale * whole, high: 10 * word.scale * whole, end: end + 2 };
  const named = tokens.word(at - 1)?.functionWord === 'definite' && !tokens.spells(end, 'of');
  return named ? null : { low: word.low, high: word.high, end };
}

/** "several hundred", "a few dozen", "a couple of thousand": at least so many times what follows. */
function multiplied(tokens: Tokens, at: number, least: number): VagueReading | null {
  let next = pastTie(tokens, at + 1);
  if (tokens.spells(next, 'of') && tokens.spells(at, 'couple')) next += 1;
  const numeral = tokens.word(next)?.numeral;
  if (numeral === undefined || numeral.value < 12 || /s$/i.test(tokens.surface(next))) return null;
  const thousand = numeral.role === 'hundred' ? tokens.word(next + 1)?.numeral : undefined;
  const scale = thousand?.role === 'magnitude' ? numeral.value * thousand.value : numeral.value;
  return {
    low: least * scale,
    high: null,
    end: thousand?.role === 'magnitude' ? next + 2 : next + 1,
  };
}
