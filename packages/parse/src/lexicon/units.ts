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

/** A unit's plain English singular, and the spellings that must keep their case ("m" is no "M"). */
export interface Unit {
  readonly unit: string;
  readonly dimension: Dimension;
  /** For a symbol: how it is written exactly. More than one unit may share the letters. */
  readonly symbols?: Readonly<Record<string, string>>;
}

const named = (dimension: Dimension, list: string): [string, Unit][] =>
  list.split(';').flatMap((entry) => {
    const [unit, ...spellings] = entry.trim().split(/\s*[|]\s*/);
    return [unit!, `${unit!}s`, ...spellings].map((spelling): [string, Unit] => [
      spelling,
      { unit: unit!, dimension },
    ]);
  });

/** Symbols of one or two letters: the case tells them apart, or tells a unit from a word. */
const symbols = (dimension: Dimension, table: Readonly<Record<string, string>>): [string, Unit][] =>
  Object.entries(table).map(([symbol, unit]) => [
    symbol.toLowerCase(),
    { unit, dimension, symbols: { [symbol]: unit } },
  ]);

/** Units by lower-case spelling. Names follow UCUM's print names; percent and points stand among them. */
export const units: ReadonlyMap<string, Unit> = merged([
  ...symbols('length', {
    m: 'metre',
    km: 'kilometre',
    cm: 'centimetre',
    mm: 'millimetre',
    nm: 'nanometre',
    μm: 'micrometre',
    µm: 'micrometre',
    ft: 'foot',
    yd: 'yard',
    mi: 'mile',
    dm: 'decimetre',
    pm: 'picometre',
    nmi: 'nautical mile',
  }),
  ...named(
    'length',
    'metre | meter | meters; kilometre | kilometer | kilometers | kms | kilometres; centimetre | centimeter | centimeters; millimetre | millimeter | millimeters; micrometre | micrometer | micrometers | micron | microns; nanometre | nanometer | nanometers; decimetre | decimeter | decimeters; picometer | picometers; mile; yard | yds; foot | feet; inch | inches; furlong; fathom; light-year; parsec; astronomical unit',
  ),
  ...symbols('mass', {
    g: 'gram',
    kg: 'kilogram',
    mg: 'milligram',
    t: 'metric ton',
    lb: 'pound-mass',
    lbs: 'pound-mass',
    oz: 'ounce',
    kt: 'kiloton',
    Mt: 'megaton',
    μg: 'microgram',
    µg: 'microgram',
    mcg: 'microgram',
  }),
  ...named(
    'mass',
    'gram | gramme | grammes; kilogram | kilo | kilos | kilogramme | kilogrammes | kgs; milligram | milligramme; microgram; ton; tonne; ounce; stone; carat; kiloton; megaton; pound-mass | pound | pounds; grain; megatonne',
  ),
  ...symbols('volume', {
    l: 'litre',
    L: 'litre',
    ml: 'millilitre',
    mL: 'millilitre',
    cc: 'cubic centimetre',
    gal: 'gallon',
    bbl: 'barrel',
    cl: 'centilitre',
    dl: 'decilitre',
    tsp: 'teaspoon',
    tbsp: 'tablespoon',
  }),
  ...named(
    'volume',
    'litre | liter | liters; millilitre | milliliter | milliliters; gallon; barrel | bbls; pint; quart; cup; tablespoon; teaspoon; bushel; centilitre | centiliter; fluid ounce; acre-foot | acre-feet',
  ),
  ...symbols('area', { ha: 'hectare', sqm: 'square metre', sqft: 'square foot' }),
  ...named('area', 'hectare; acre'),
  ...symbols('time', {
    s: 'second',
    sec: 'second',
    secs: 'second',
    min: 'minute',
    mins: 'minute',
    h: 'hour',
    hr: 'hour',
    hrs: 'hour',
    ms: 'millisecond',
    μs: 'microsecond',
    ns: 'nanosecond',
    yr: 'year',
    yrs: 'year',
    yo: 'year of age',
  }),
  ...named(
    'time',
    'second; minute; hour; day; week; month; year; decade; century | centuries; millennium | millennia; fortnight; millisecond; microsecond; nanosecond; quarter; weekend; night',
  ),
  ...symbols('speed', {
    mph: 'mile per hour',
    kph: 'kilometre per hour',
    kmh: 'kilometre per hour',
    kmph: 'kilometre per hour',
    mps: 'metre per second',
    kn: 'knot',
    kts: 'knot',
  }),
  ...named('speed', 'knot; mach'),
  ...symbols('temperature', { C: 'celsius', F: 'fahrenheit', K: 'kelvin', '°C': 'celsius' }),
  ...named('temperature', 'celsius | centigrade; fahrenheit; kelvin'),
  ...symbols('angle', { deg: 'degree' }),
  ...named('angle', 'degree'),
  ...symbols('energy', {
    J: 'joule',
    kJ: 'kilojoule',
    MJ: 'megajoule',
    Wh: 'watt hour',
    kWh: 'kilowatt hour',
    MWh: 'megawatt hour',
    GWh: 'gigawatt hour',
    TWh: 'terawatt hour',
    kwh: 'kilowatt hour',
    kcal: 'kilocalorie',
    cal: 'calorie',
    BTU: 'British thermal unit',
    eV: 'electronvolt',
  }),
  ...named(
    'energy',
    'joule; kilojoule; megajoule; calorie; kilocalorie; kilowatt-hour; megawatt-hour; gigawatt-hour; terawatt-hour',
  ),
  ...symbols('power', {
    W: 'watt',
    kW: 'kilowatt',
    KW: 'kilowatt',
    MW: 'megawatt',
    GW: 'gigawatt',
    TW: 'terawatt',
    mW: 'milliwatt',
    hp: 'horsepower',
    HP: 'horsepower',
    bhp: 'brake horsepower',
    PS: 'horsepower',
    ps: 'horsepower',
    kva: 'kilovolt-ampere',
  }),
  ...named('power', 'watt; kilowatt; megawatt; gigawatt; terawatt; milliwatt; horsepower'),
  ...symbols('force', {
    N: 'newton',
    kN: 'kilonewton',
    Nm: 'newton metre',
    NM: 'newton metre',
    lbf: 'pound-force',
  }),
  ...named('force', 'newton; newton-metre | newton-meter'),
  ...symbols('pressure', {
    Pa: 'pascal',
    kPa: 'kilopascal',
    MPa: 'megapascal',
    GPa: 'gigapascal',
    hPa: 'hectopascal',
    psi: 'pound per square inch',
    mb: 'millibar',
    mbar: 'millibar',
    ksi: 'kilopound per square inch',
    atm: 'atmosphere',
  }),
  ...named('pressure', 'pascal; kilopascal; megapascal; gigapascal; hectopascal; bar; millibar; atmosphere'),
  ...symbols('electric', {
    V: 'volt',
    kV: 'kilovolt',
    mV: 'millivolt',
    A: 'ampere',
    mA: 'milliampere',
    Ah: 'ampere hour',
    mAh: 'milliampere hour',
    MAH: 'milliampere hour',
    Ω: 'ohm',
  }),
  ...named(
    'electric',
    'volt; kilovolt; ampere | amp | amps; milliampere | milliamp | milliamps; ohm; farad; coulomb',
  ),
  ...symbols('frequency', {
    Hz: 'hertz',
    kHz: 'kilohertz',
    KHz: 'kilohertz',
    MHz: 'megahertz',
    GHz: 'gigahertz',
    rpm: 'revolution per minute',
    RPM: 'revolution per minute',
    bpm: 'beat per minute',
    fps: 'frame per second',
  }),
  ...named('frequency', 'hertz; kilohertz; megahertz; gigahertz; revolution'),
  ...symbols('data', {
    B: 'byte',
    kB: 'kilobyte',
    KB: 'kilobyte',
    MB: 'megabyte',
    GB: 'gigabyte',
    TB: 'terabyte',
    PB: 'petabyte',
    kb: 'kilobit',
    kbps: 'kilobit per second',
    Kbps: 'kilobit per second',
    Mbps: 'megabit per second',
    mbps: 'megabit per second',
    Gbps: 'gigabit per second',
    gbps: 'gigabit per second',
    MP: 'megapixel',
    mp: 'megapixel',
  }),
  ...named(
    'data',
    'byte; kilobyte; megabyte; gigabyte; terabyte; petabyte; bit; kilobit; megabit; gigabit; pixel; megapixel',
  ),
  ...named('percent', 'percent | percents | percentage | pct'),
  ...symbols('percent', { pc: 'percent' }),
  ...named('points', 'basis point | bps | bp'),
  ...symbols('rate', {
    mpg: 'mile per gallon',
    ppm: 'part per million',
    ppb: 'part per billion',
    bpd: 'barrel per day',
  }),
  ...symbols('other', {
    dB: 'decibel',
    db: 'decibel',
    mol: 'mole',
    Bq: 'becquerel',
    Sv: 'sievert',
    mSv: 'millisievert',
    Gy: 'gray',
  }),
  ...named('other', 'decibel; mole; roentgen; becquerel; sievert; lumen; nit; candela; radian; carat'),
]);

/** Symbols that differ in case only ("mW", "MW") share one entry. */
function merged(entries: readonly [string, Unit][]): Map<string, Unit> {
  const found = new Map<string, Unit>();
  for (const [spelling, unit] of entries) {
    const before = found.get(spelling);
    const shared = before?.symbols !== undefined && unit.symbols !== undefined;
    found.set(
      spelling,
      shared ? { ...unit, symbols: { ...before.symbols, ...unit.symbols } } : (before ?? unit),
    );
  }
  return found;
}
