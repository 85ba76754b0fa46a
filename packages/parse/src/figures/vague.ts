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
  ],
  read: (tokens, at) => {
    const word = tokens.word(at);
    const reading = readVague(tokens, word?.article === undefined ? at : at + 1);
    if (reading === null) return null;
    const { low, high, end } = reading;
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
