/** What a unit measures; a unit of time makes a duration, an angle or a temperature may be negative. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'force'
  | 'pressure'
  | 'electric'
  | 'frequency'
  | 'data'
  | 'angle'
  | 'percent'
  | 'points'
  | 'rate'
  | 'other';

/** A unit as the table writes it; lists have spaces between symbols and prefixes, commas between words. */
export interface UnitRow {
  /** Its plain English singular: "metre", "nautical mile". Its plural is read too. */
  readonly name: string;
  /** Its UCUM code; several where the word does not say which ("gallon"), none where UCUM has no such unit. */
  readonly ucum: string;
  /** Other spellings in words, of any case: "meter, meters". */
  readonly words?: string;
  /** Its symbols, exactly as written. */
  readonly symbols?: string;
  /** Which prefixes of the International System it takes, by their symbols. */
  readonly prefixes?: string;
  /** Named after a person or written so: the word may stand in capitals. */
  readonly capitals?: true;
}

/** All units by what they measure. A test holds each code, and its dimension, to UCUM. */
export const UNIT_TABLE: Readonly<Record<Dimension, readonly UnitRow[]>> = {
  length: [
    { name: 'metre', ucum: 'm', words: 'meter', symbols: 'm', prefixes: 'k d c m µ n p' },
    { name: 'kilometre', ucum: 'km', words: 'kms, klick' },
    { name: 'micrometre', ucum: 'um', words: 'micron' },
    { name: 'inch', ucum: '[in_i]' },
    { name: 'foot', ucum: '[ft_i]', words: 'feet', symbols: 'ft' },
    { name: 'yard', ucum: '[yd_i]', words: 'yds', symbols: 'yd' },
    { name: 'mile', ucum: '[mi_i]', symbols: 'mi' },
    { name: 'nautical mile', ucum: '[nmi_i]', symbols: 'nmi NM' },
    { name: 'furlong', ucum: '[fur_us]' },
    { name: 'fathom', ucum: '[fth_i]' },
    { name: 'light-year', ucum: '[ly]', words: 'light year' },
    { name: 'parsec', ucum: 'pc' },
    { name: 'astronomical unit', ucum: 'AU' },
    { name: 'femtometre', ucum: 'fm', words: 'femtometer', symbols: 'fm' },
    { name: 'attometre', ucum: 'am', words: 'attometer' },
    { name: 'ångström', ucum: 'Ao', words: 'angstrom, ångstrom', capitals: true },
    { name: 'thou', ucum: '[mil_i]' },
    { name: 'megaparsec', ucum: 'Mpc', symbols: 'Mpc' },
    { name: 'kiloparsec', ucum: 'kpc', symbols: 'kpc' },
  ],
  area: [
    { name: 'hectare', ucum: 'har', symbols: 'ha' },
    { name: 'acre', ucum: '[acr_us]' },
    { name: 'square metre', ucum: 'm2', symbols: 'sqm' },
    { name: 'square kilometre', ucum: 'km2', symbols: 'sqkm' },
    { name: 'square foot', ucum: '[sft_i]', symbols: 'sqft' },
    { name: 'dunam', ucum: '', words: 'dunum, donum' },
    { name: 'femtobarn', ucum: 'fb', symbols: 'fb' },
    { name: 'picobarn', ucum: 'pb' },
  ],
  volume: [
    { name: 'litre', ucum: 'L', words: 'liter', symbols: 'l L', prefixes: 'm c d h µ k M G' },
    { name: 'cubic centimetre', ucum: 'cm3', symbols: 'cc' },
    { name: 'gallon', ucum: '[gal_us] [gal_br]', symbols: 'gal' },
    { name: 'US gallon', ucum: '[gal_us]', words: 'U.S. gallon' },
    { name: 'imperial gallon', ucum: '[gal_br]', words: 'UK gallon, British gallon' },
    { name: 'barrel', ucum: '[bbl_us]', words: 'bbls', symbols: 'bbl' },
    { name: 'pint', ucum: '[pt_us] [pt_br]' },
    { name: 'quart', ucum: '[qt_us] [qt_br]' },
    { name: 'dram', ucum: '[fdr_us]' },
    { name: 'cubic foot', ucum: '[cft_i]', symbols: 'cf cft' },
    { name: 'billion cubic metres', ucum: '10*9.m3', symbols: 'bcm' },
    { name: 'billion cubic feet', ucum: '10*9.[cft_i]', symbols: 'bcf Bcf' },
    { name: 'trillion cubic feet', ucum: '10*12.[cft_i]', symbols: 'tcf Tcf' },
    { name: 'cup', ucum: '[cup_us]' },
    { name: 'tablespoon', ucum: '[tbs_us]', symbols: 'tbsp' },
    { name: 'teaspoon', ucum: '[tsp_us]', symbols: 'tsp' },
    { name: 'fluid ounce', ucum: '[foz_us] [foz_br]' },
    { name: 'bushel', ucum: '[bu_us] [bu_br]' },
    { name: 'acre-foot', ucum: '[acr_us].[ft_us]', words: 'acre-feet, acre foot, acre feet' },
    { name: 'twenty-foot equivalent unit', ucum: '', symbols: 'TEU TEUs' },
  ],
  mass: [
    { name: 'gram', ucum: 'g', words: 'gramme', symbols: 'g', prefixes: 'k m µ n' },
    { name: 'kilogram', ucum: 'kg', words: 'kilo, kilos, kgs' },
    { name: 'microgram', ucum: 'ug', symbols: 'mcg' },
    { name: 'tonne', ucum: 't', words: 'metric ton, metric tonne', symbols: 't' },
    { name: 'ton', ucum: '[ston_av] [lton_av] t' },
    { name: 'short ton', ucum: '[ston_av]' },
    { name: 'long ton', ucum: '[lton_av]' },
    { name: 'kiloton', ucum: 'kt', words: 'kilotonne', symbols: 'kt' },
    { name: 'megaton', ucum: 'Mt', words: 'megatonne', symbols: 'Mt' },
    { name: 'pound', ucum: '[lb_av]', words: 'pound-mass', symbols: 'lb lbs' },
    { name: 'ounce', ucum: '[oz_av] [oz_tr]', symbols: 'oz' },
    { name: 'troy ounce', ucum: '[oz_tr]' },
    { name: 'stone', ucum: '[stone_av]' },
    { name: 'carat', ucum: '[car_m]' },
    { name: 'grain', ucum: '[gr]' },
    { name: 'quintal', ucum: '100.kg' },
    { name: 'gigaton', ucum: 'Gt', words: 'gigatonne', symbols: 'Gt' },
    { name: 'dalton', ucum: 'u', capitals: true },
    { name: 'hundredweight', ucum: '[scwt_av] [lcwt_av]', symbols: 'cwt' },
    {
      name: 'deadweight ton',
      ucum: '',
      words: 'deadweight tonne, dead-weight ton, dead-weight tonne',
      symbols: 'dwt DWT',
    },
    { name: 'gross ton', ucum: '', words: 'gross tonne, gross register ton' },
  ],
  time: [
    { name: 'second', ucum: 's', symbols: 's sec secs', prefixes: 'm µ n p' },
    { name: 'minute', ucum: 'min', symbols: 'min mins' },
    { name: 'hour', ucum: 'h', symbols: 'h hr hrs' },
    { name: 'day', ucum: 'd' },
    { name: 'business day', ucum: '' },
    { name: 'week', ucum: 'wk' },
    { name: 'fortnight', ucum: '2.wk' },
    { name: 'weekend', ucum: '' },
    { name: 'night', ucum: '' },
    { name: 'month', ucum: 'mo' },
    { name: 'quarter', ucum: '3.mo' },
    { name: 'year', ucum: 'a', words: 'calendar year', symbols: 'yr yrs' },
    { name: 'year of age', ucum: 'a', symbols: 'yo' },
    { name: 'school year', ucum: '' },
    { name: 'decade', ucum: '10.a' },
    { name: 'century', ucum: '100.a' },
    { name: 'millennium', ucum: '1000.a', words: 'millennia' },
    { name: 'kiloyear', ucum: 'ka', symbols: 'kyr' },
    { name: 'megayear', ucum: 'Ma', symbols: 'Ma Myr mya' },
    { name: 'gigayear', ucum: 'Ga', symbols: 'Gyr' },
    { name: 'femtosecond', ucum: 'fs', symbols: 'fs' },
  ],
  speed: [
    { name: 'mile per hour', ucum: '[mi_i]/h', symbols: 'mph' },
    { name: 'kilometre per hour', ucum: 'km/h', symbols: 'kph kmh kmph' },
    { name: 'metre per second', ucum: 'm/s', symbols: 'mps' },
    { name: 'knot', ucum: '[kn_i]', symbols: 'kn kt kts' },
    { name: 'mach', ucum: '', capitals: true },
  ],
  temperature: [
    { name: 'celsius', ucum: 'Cel', words: 'centigrade, celcius', symbols: 'C', capitals: true },
    { name: 'fahrenheit', ucum: '[degF]', symbols: 'F', capitals: true },
    { name: 'kelvin', ucum: 'K', symbols: 'K', capitals: true },
  ],
  energy: [
    { name: 'joule', ucum: 'J', symbols: 'J', prefixes: 'm µ k M G T P E', capitals: true },
    { name: 'watt hour', ucum: 'W.h', words: 'watt-hour', symbols: 'Wh', prefixes: 'k M G T' },
    { name: 'kilowatt hour', ucum: 'kW.h', symbols: 'kwh KWh KWH' },
    { name: 'calorie', ucum: 'cal', symbols: 'cal', prefixes: 'k' },
    { name: 'British thermal unit', ucum: '[Btu]', symbols: 'BTU Btu' },
    {
      name: 'million British thermal units',
      ucum: '10*6.[Btu]',
      symbols: 'MMBtu mmBtu MMBTU mmBTU mmbtu',
    },
    { name: 'electronvolt', ucum: 'eV', symbols: 'eV', prefixes: 'k M G T' },
    { name: 'erg', ucum: 'erg' },
    { name: 'barrel of oil equivalent', ucum: '', symbols: 'boe' },
    { name: 'therm', ucum: '10*5.[Btu]' },
    { name: 'tonne of oil equivalent', ucum: '', symbols: 'toe' },
  ],
  power: [
    { name: 'watt', ucum: 'W', symbols: 'W', prefixes: 'm µ k M G T', capitals: true },
    { name: 'kilowatt', ucum: 'kW', symbols: 'KW' },
    { name: 'horsepower', ucum: '[HP]', symbols: 'hp HP PS ps' },
    { name: 'brake horsepower', ucum: '[HP]', symbols: 'bhp' },
    { name: 'megawatt electric', ucum: 'MW', symbols: 'MWe' },
    { name: 'kilovolt-ampere', ucum: 'kV.A', symbols: 'kva kVA' },
  ],
  force: [
    { name: 'newton', ucum: 'N', symbols: 'N', prefixes: 'k M', capitals: true },
    {
      name: 'newton metre',
      ucum: 'N.m',
      words: 'newton meter, newton-metre, newton-meter',
      symbols: 'Nm',
    },
    { name: 'newton second', ucum: 'N.s', words: 'newton-second', symbols: 'Ns' },
    { name: 'joule second', ucum: 'J.s', words: 'joule-second', symbols: 'Js' },
    { name: 'kilonewton metre', ucum: 'kN.m', words: 'kilonewton meter', symbols: 'kNm' },
    { name: 'dyne', ucum: 'dyn' },
    { name: 'pound-force', ucum: '[lbf_av]', symbols: 'lbf' },
    {
      name: 'pound-foot',
      ucum: '[lbf_av].[ft_i]',
      words:
        'pound foot, pound feet, pounds feet, lb ft, lbs ft, lb feet, foot pound, ft lb, ft lbs, foot pounds',
    },
  ],
  pressure: [
    { name: 'pascal', ucum: 'Pa', symbols: 'Pa', prefixes: 'h k M G', capitals: true },
    { name: 'bar', ucum: 'bar', capitals: true },
    { name: 'millibar', ucum: 'mbar', symbols: 'mb mbar', capitals: true },
    { name: 'atmosphere', ucum: 'atm', symbols: 'atm', capitals: true },
    { name: 'millimetre of mercury', ucum: 'mm[Hg]', symbols: 'mmHg' },
    { name: 'pound per square inch', ucum: '[psi]', symbols: 'psi PSI' },
    { name: 'kilopound per square inch', ucum: 'k[psi]', symbols: 'ksi' },
  ],
  electric: [
    { name: 'volt', ucum: 'V', symbols: 'V', prefixes: 'm k µ M', capitals: true },
    { name: 'ampere', ucum: 'A', words: 'amp', symbols: 'A', prefixes: 'm k µ', capitals: true },
    { name: 'milliampere', ucum: 'mA', words: 'milliamp' },
    { name: 'ampere hour', ucum: 'A.h', symbols: 'Ah', prefixes: 'm' },
    { name: 'milliampere hour', ucum: 'mA.h', symbols: 'MAH' },
    { name: 'ohm', ucum: 'Ohm', symbols: 'Ω', prefixes: 'k M', capitals: true },
    { name: 'farad', ucum: 'F', prefixes: 'm µ n p', capitals: true },
    { name: 'coulomb', ucum: 'C', capitals: true },
    { name: 'tesla', ucum: 'T' },
    { name: 'millitesla', ucum: 'mT', symbols: 'mT' },
    { name: 'microtesla', ucum: 'uT', symbols: 'µT μT' },
    { name: 'microfarad', ucum: 'uF', symbols: 'µF μF' },
    { name: 'picofarad', ucum: 'pF', symbols: 'pF' },
    { name: 'henry', ucum: 'H', words: 'henries' },
    { name: 'siemens', ucum: 'S' },
    { name: 'weber', ucum: 'Wb', symbols: 'Wb' },
    { name: 'gauss', ucum: 'G' },
    { name: 'lux', ucum: 'lx' },
  ],
  frequency: [
    { name: 'hertz', ucum: 'Hz', symbols: 'Hz', prefixes: 'k M G T', capitals: true },
    { name: 'kilohertz', ucum: 'kHz', symbols: 'KHz' },
    { name: 'revolution', ucum: '{rev}', capitals: true },
    { name: 'revolution per minute', ucum: '{rev}/min', symbols: 'rpm RPM' },
    { name: 'beat per minute', ucum: '{beat}/min', symbols: 'bpm' },
    { name: 'frame per second', ucum: '{frame}/s', symbols: 'fps' },
  ],
  data: [
    { name: 'byte', ucum: 'By', symbols: 'B', prefixes: 'k M G T P E', capitals: true },
    { name: 'kilobyte', ucum: 'kBy', symbols: 'KB' },
    { name: 'bit', ucum: 'bit', symbols: 'bit', prefixes: 'k M G', capitals: true },
    { name: 'kilobit', ucum: 'kbit', symbols: 'kb' },
    { name: 'kilobit per second', ucum: 'kbit/s', symbols: 'kbps Kbps' },
    { name: 'megabit per second', ucum: 'Mbit/s', symbols: 'Mbps mbps' },
    { name: 'gigabit per second', ucum: 'Gbit/s', symbols: 'Gbps gbps' },
    { name: 'pixel', ucum: '{pixel}', capitals: true },
    { name: 'megapixel', ucum: '10*6.{pixel}', symbols: 'MP mp', capitals: true },
  ],
  angle: [
    { name: 'degree', ucum: 'deg', symbols: 'deg' },
    { name: 'minute of arc', ucum: "'", words: 'arcminute, arc minute, minutes of arc', symbols: 'arcmin' },
    { name: 'second of arc', ucum: "''", words: 'arcsecond, arc second, seconds of arc', symbols: 'arcsec' },
  ],
  percent: [
    { name: 'percent', ucum: '%', words: 'percents, percentage, pct', symbols: 'pc', capitals: true },
  ],
  points: [{ name: 'basis point', ucum: '', words: 'bps, bp', capitals: true }],
  rate: [
    { name: 'mile per gallon', ucum: '[mi_i]/[gal_us] [mi_i]/[gal_br]', symbols: 'mpg' },
    { name: 'part per million', ucum: '[ppm]', words: 'parts per million', symbols: 'ppm' },
    { name: 'part per billion', ucum: '[ppb]', words: 'parts per billion', symbols: 'ppb' },
    { name: 'part per trillion', ucum: '[pptr]', words: 'parts per trillion' },
    { name: 'ton per day', ucum: '[ston_av]/d [lton_av]/d t/d', symbols: 'tpd' },
    { name: 'litre per minute', ucum: 'L/min', symbols: 'lpm' },
    { name: 'gallon per minute', ucum: '[gal_us]/min [gal_br]/min', symbols: 'gpm' },
    { name: 'barrel of oil equivalent per day', ucum: '', symbols: 'boepd' },
    { name: 'barrel per day', ucum: '[bbl_us]/d', symbols: 'bpd BPD' },
    { name: 'million barrels per day', ucum: '10*6.[bbl_us]/d', symbols: 'mbpd mmbpd mbd' },
    { name: 'cubic foot per second', ucum: '[cft_i]/s', symbols: 'cfs' },
    { name: 'million tonnes per year', ucum: 'Mt/a', symbols: 'mtpa MTPA' },
  ],
  other: [
    { name: 'point', ucum: '', symbols: 'pts' },
    { name: 'decibel', ucum: 'dB', symbols: 'dB db', capitals: true },
    { name: 'mole', ucum: 'mol', symbols: 'mol', prefixes: 'm µ n k', capitals: true },
    { name: 'roentgen', ucum: 'R', capitals: true },
    { name: 'becquerel', ucum: 'Bq', symbols: 'Bq', prefixes: 'k M G T', capitals: true },
    { name: 'curie', ucum: 'Ci', symbols: 'Ci' },
    { name: 'rem', ucum: 'REM' },
    { name: 'katal', ucum: 'kat' },
    { name: 'sievert', ucum: 'Sv', symbols: 'Sv', prefixes: 'm µ', capitals: true },
    { name: 'gray', ucum: 'Gy', symbols: 'Gy', prefixes: 'm c' },
    { name: 'lumen', ucum: 'lm', capitals: true },
    { name: 'nit', ucum: 'cd/m2', capitals: true },
    { name: 'candela', ucum: 'cd', capitals: true },
    { name: 'radian', ucum: 'rad', capitals: true },
  ],
};
