import type { Tokens } from '../../text/tokens.ts';
import { powerName, readExponent } from './exponent.ts';
import { readFactor, type Factor } from './factor.ts';
import type { UnitReading } from './unit-reading.ts';

/** How many units one product has at most: "kg m² s⁻³ A⁻¹". */
const MOST = 4;

/** Reads further units that the one before is multiplied with: "kg·m", "kg m/s²", "m s⁻¹", "N·m". */
export function readProduct(tokens: Tokens, base: UnitReading): UnitReading {
  if (base.kind !== 'measure' && base.kind !== 'rate') return base;
  let product = inverse(tokens, base);
  for (let factors = 1; factors < MOST; factors += 1) {
    const dotted = isDot(tokens, product.end);
    const at = dotted ? product.end + 1 : product.end;
    if (!dotted && !isSymbol(tokens, product.end - 1)) return product;
    const factor = readFactor(tokens, at);
    if (factor === null || !(dotted || isMultiplied(tokens, at, factor))) return product;
    product = times(product, factor);
  }
  return product;
}

/** "fb⁻¹", "cm−2": the unit divides one. */
function inverse(tokens: Tokens, base: UnitReading): UnitReading {
  const { end } = base;
  if (!tokens.is(end, '−') && !tokens.is(end, '⁻')) return base;
  const { power, end: behind } = isSymbol(tokens, end - 1) ? readExponent(tokens, end) : { power: 1, end };
  if (power > 0) return base;
  const ucum = base.ucum === null ? null : `${base.ucum}${power}`;
  return { ...base, unit: `inverse ${powerName(base.unit, power)}`, dimension: 'other', ucum, end: behind };
}

const isDot = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, '·') ||
  tokens.is(at, '⋅') ||
  (tokens.is(at, '*') && tokens.glued(at - 1) && tokens.glued(at));

/** Whether what ends a unit is written as a symbol, not a word: "5 kg m/s²", but "5 metres m". */
const isSymbol = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.unit?.symbols?.[tokens.surface(at)] !== undefined ||
  tokens.symbol(at) > 0x7f ||
  (tokens.glued(at - 1) && /^[1-4]$/.test(tokens.surface(at)));

/** A symbol behind a space multiplies only where an exponent or a slash shows that a formula is written: "5 m W of the gate" does not. */
const isMultiplied = (tokens: Tokens, at: number, { symbol, divides, end }: Factor): boolean =>
  symbol &&
  (divides ||
    end > at + 1 ||
    (tokens.is(end, '/') && tokens.glued(end - 1)) ||
    readFactor(tokens, end)?.divides === true);

const times = (base: UnitReading, { name, ucum, divides, end }: Factor): UnitReading => ({
  ...base,
  unit: divides ? `${base.unit} per ${name}` : `${base.unit} ${name}`,
  kind: divides ? 'rate' : base.kind,
  dimension: 'other',
  ucum: base.ucum === null || ucum === null ? null : `${base.ucum}${divides ? '/' : '.'}${ucum}`,
  end,
});
