/** A currency's plain English singular, and the amount of it that the word names ("cent" is a unit of its own). */
export interface Currency {
  readonly unit: string;
  /** ISO 4217, where the word or symbol tells which: "dollar" alone does not. */
  readonly code: string | null;
  /** `after` only behind the number ("5 yuan"), `before` only before it ("RM79"), or both ("USD"). */
  readonly place: 'before' | 'after' | 'both';
  /** For a code: it counts only in capitals ("ALL" is no "all"). */
  readonly capitals?: boolean;
}

type Entries = [string, Currency][];

const nouns = (unit: string, code: string | null, list: string): Entries =>
  list.split(' ').map((word) => [word, { unit, code, place: 'after' }]);
const prefixes = (unit: string, code: string, list: string): Entries =>
  list.split(' ').map((word) => [word, { unit, code, place: 'before', capitals: true }]);
const codes = (table: Readonly<Record<string, string>>): Entries =>
  Object.entries(table).map(([code, unit]) => [
    code.toLowerCase(),
    { unit, code, place: 'both', capitals: true },
  ]);

/** Currencies by lower-case word; the symbols stand in `currencySigns`. Codes are those of ISO 4217. */
export const currencies: ReadonlyMap<string, Currency> = new Map([
  ...codes({
    USD: 'US dollar',
    EUR: 'euro',
    GBP: 'pound sterling',
    JPY: 'yen',
    CNY: 'yuan',
    RMB: 'yuan',
    KRW: 'won',
    RUB: 'ruble',
    INR: 'rupee',
    ILS: 'shekel',
    NIS: 'shekel',
    CHF: 'franc',
    AUD: 'australian dollar',
    CAD: 'canadian dollar',
    NZD: 'new zealand dollar',
    HKD: 'hong kong dollar',
    SGD: 'singapore dollar',
    MYR: 'ringgit',
    THB: 'baht',
    ZAR: 'rand',
    TRY: 'lira',
    MXN: 'peso',
    BRL: 'real',
    PLN: 'zloty',
    CZK: 'koruna',
    HUF: 'forint',
    SEK: 'krona',
    NOK: 'krone',
    DKK: 'krone',
    UAH: 'hryvnia',
    NGN: 'naira',
    KES: 'shilling',
    SAR: 'riyal',
    AED: 'dirham',
    PKR: 'pakistani rupee',
    PHP: 'peso',
    IDR: 'rupiah',
    VND: 'dong',
    TWD: 'taiwan dollar',
    EGP: 'egyptian pound',
    BTC: 'bitcoin',
    HRK: 'croatian kuna',
    IRR: 'iranian rial',
  }),
  ...prefixes('ringgit', 'MYR', 'rm'),
  ...prefixes('rupee', 'INR', 'rs re'),
  ...prefixes('pound sterling', 'GBP', 'ps'),
  ...prefixes('rand', 'ZAR', 'r'),
  ...prefixes('yen', 'JPY', 'y'),
  ...nouns('dollar', null, 'dollar dollars buck bucks greenback greenbacks'),
  ...nouns('cent', null, 'cent cents'),
  ...nouns('pence', 'GBP', 'pence penny pennies p'),
  ...nouns('euro', 'EUR', 'euro euros'),
  ...nouns('pound sterling', 'GBP', 'sterling quid'),
  ...nouns('yen', 'JPY', 'yen'),
  ...nouns('yuan', 'CNY', 'yuan renminbi'),
  ...nouns('won', 'KRW', 'won'),
  ...nouns('ruble', 'RUB', 'ruble rubles rouble roubles'),
  ...nouns('rupee', null, 'rupee rupees'),
  ...nouns('shekel', 'ILS', 'shekel shekels'),
  ...nouns('peso', null, 'peso pesos'),
  ...nouns('real', 'BRL', 'reais'),
  ...nouns('franc', null, 'franc francs'),
  ...nouns('lira', null, 'lira liras'),
  ...nouns('rand', 'ZAR', 'rand rands'),
  ...nouns('ringgit', 'MYR', 'ringgit ringgits'),
  ...nouns('baht', 'THB', 'baht'),
  ...nouns('krona', 'SEK', 'krona kronor'),
  ...nouns('krone', null, 'krone kroner'),
  ...nouns('zloty', 'PLN', 'zloty zlotys'),
  ...nouns('forint', 'HUF', 'forint forints'),
  ...nouns('hryvnia', 'UAH', 'hryvnia hryvnias'),
  ...nouns('naira', 'NGN', 'naira'),
  ...nouns('shilling', null, 'shilling shillings'),
  ...nouns('riyal', null, 'riyal riyals rial rials'),
  ...nouns('dirham', null, 'dirham dirhams'),
  ...nouns('dinar', null, 'dinar dinars'),
  ...nouns('dong', 'VND', 'dong'),
  ...nouns('rupiah', 'IDR', 'rupiah'),
  ...nouns('taka', 'BDT', 'taka'),
  ...nouns('kyat', 'MMK', 'kyat kyats'),
  ...nouns('croatian kuna', 'HRK', 'kuna kn'),
  ...nouns('markka', 'FIM', 'markka markkaa'),
  ...nouns('guilder', null, 'guilder guilders'),
  ...nouns('crown', null, 'crowns'),
  ...nouns('drachma', 'GRD', 'drachma drachmas drachmae'),
  ...nouns('peseta', 'ESP', 'peseta pesetas'),
  ...nouns('deutsche mark', 'DEM', 'deutschmark deutschmarks'),
  ...nouns('kwacha', null, 'kwacha'),
  ...nouns('cedi', 'GHS', 'cedi cedis'),
  ...nouns('birr', 'ETB', 'birr'),
  ...nouns('tenge', 'KZT', 'tenge'),
  ...nouns('lari', 'GEL', 'lari'),
  ...nouns('manat', null, 'manat manats'),
  ...nouns('leu', 'RON', 'leu lei'),
  ...nouns('lev', 'BGN', 'leva'),
  ...nouns('yuan', 'CNY', 'kuai'),
  ...nouns('dime', 'USD', 'dime dimes'),
  ...nouns('sol', 'PEN', 'soles'),
  ...nouns('bitcoin', 'BTC', 'bitcoin bitcoins'),
]);

/** Currency signs, with the letters that may stand before them: "A$", "US$". */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound sterling'],
  ['¥', 'yen'],
  ['₩', 'won'],
  ['₽', 'ruble'],
  ['₹', 'rupee'],
  ['₪', 'shekel'],
  ['₺', 'lira'],
  ['₴', 'hryvnia'],
  ['₦', 'naira'],
  ['₱', 'peso'],
  ['฿', 'baht'],
  ['₫', 'dong'],
  ['₡', 'costa rican colón'],
  ['₸', 'tenge'],
  ['₾', 'lari'],
  ['₵', 'cedi'],
  ['¢', 'cent'],
]);

/** Letters that say whose dollar it is. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'US dollar'],
  ['u.s.', 'US dollar'],
  ['a', 'australian dollar'],
  ['au', 'australian dollar'],
  ['c', 'canadian dollar'],
  ['ca', 'canadian dollar'],
  ['cdn', 'canadian dollar'],
  ['nz', 'new zealand dollar'],
  ['hk', 'hong kong dollar'],
  ['s', 'singapore dollar'],
  ['nt', 'taiwan dollar'],
  ['r', 'real'],
  ['usd', 'US dollar'],
  ['aud', 'australian dollar'],
  ['cad', 'canadian dollar'],
  ['nzd', 'new zealand dollar'],
  ['hkd', 'hong kong dollar'],
  ['sgd', 'singapore dollar'],
  ['mxn', 'peso'],
  ['mex', 'peso'],
  ['mx', 'peso'],
]);

/** Those that may stand a space before the sign: "HK $216,925". "a $5 note" is no Australian dollar. */
export const spacedDollarPrefixes: ReadonlySet<string> = new Set([
  'us',
  'u.s.',
  'hk',
  'nz',
  'nt',
  'c',
  'usd',
]);

/** Finance's millions of a currency, in one word: "120 MEUR". */
export const millionCodes: ReadonlyMap<string, string> = new Map([
  ['MUSD', 'US dollar'],
  ['MEUR', 'euro'],
  ['MGBP', 'pound sterling'],
  ['MSEK', 'krona'],
  ['MNOK', 'krone'],
  ['MDKK', 'krone'],
  ['MAUD', 'australian dollar'],
  ['MCAD', 'canadian dollar'],
  ['MCHF', 'franc'],
  ['MJPY', 'yen'],
]);
