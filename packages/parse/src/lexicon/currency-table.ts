/** A noun for money, and the currencies of ISO 4217 that are called by it. */
export interface CurrencyRow {
  /** Its plain English singular: "dollar". */
  readonly noun: string;
  /** The words that mean it by themselves behind a number; the noun and its plural where none are given. */
  readonly alone?: string;
  /** Further words that mean it only behind a nation: "Brazilian reals", but "5 real problems". */
  readonly behindNation?: string;
  /** The smallest amount that the bare noun is read in, where it is a common word as well: "12 won" is a verb. */
  readonly least?: number;
  /** The noun is the whole name: "euro", "pound sterling". */
  readonly ownName?: true;
  /** Codes with whose it is; the first nation is the one in its name: "Australian dollar". */
  readonly of: Readonly<Record<string, string>>;
}

/**
 * The currencies of ISO 4217 by their nouns, and those that the euro and others replaced.
 *
 * A noun that one living currency has tells its code ("yen"); one that several have tells none without the nation
 * ("dollar", "won"). A test holds the codes to the published list.
 */
export const CURRENCY_TABLE: readonly CurrencyRow[] = [
  {
    noun: 'dollar',
    alone: 'dollar dollars buck bucks greenback greenbacks',
    of: {
      USD: 'US, U.S., American',
      AUD: 'Australian, Aussie',
      BBD: 'Barbadian, Barbados',
      BMD: 'Bermudian, Bermuda',
      BND: 'Brunei',
      BSD: 'Bahamian',
      BZD: 'Belize',
      CAD: 'Canadian',
      FJD: 'Fijian, Fiji',
      GYD: 'Guyanese, Guyana',
      HKD: 'Hong Kong',
      JMD: 'Jamaican, Jamaica',
      KYD: 'Cayman Islands, Cayman',
      LRD: 'Liberian',
      NAD: 'Namibian, Namibia',
      NZD: 'New Zealand, Kiwi',
      SBD: 'Solomon Islands',
      SGD: 'Singapore, Singaporean',
      SRD: 'Surinamese, Suriname',
      TTD: 'Trinidad and Tobago, Trinidadian',
      TWD: 'Taiwan, New Taiwan, Taiwanese',
      XCD: 'East Caribbean',
      ZWL: 'Zimbabwean, Zimbabwe',
    },
  },
  { noun: 'euro', alone: 'euro euros', ownName: true, of: { EUR: 'European' } },
  {
    noun: 'pound sterling',
    ownName: true,
    alone: 'sterling quid',
    behindNation: 'pound pounds',
    of: { GBP: 'British, UK, U.K., English' },
  },
  {
    noun: 'pound',
    alone: '',
    behindNation: 'pound pounds lira liras',
    of: {
      EGP: 'Egyptian',
      FKP: 'Falkland Islands, Falklands',
      GIP: 'Gibraltar',
      IEP: 'Irish',
      LBP: 'Lebanese',
      SDG: 'Sudanese',
      SHP: 'Saint Helena',
      SSP: 'South Sudanese',
      SYP: 'Syrian',
      CYP: 'Cypriot, Cyprus',
    },
  },
  { noun: 'yen', alone: 'yen 円', of: { JPY: 'Japanese' } },
  { noun: 'yuan', alone: 'yuan renminbi kuai 元', of: { CNY: 'Chinese' } },
  { noun: 'won', alone: 'won', least: 100, of: { KRW: 'South Korean, Korean', KPW: 'North Korean' } },
  {
    noun: 'ruble',
    alone: 'ruble rubles rouble roubles',
    of: { RUB: 'Russian, Soviet', BYN: 'Belarusian, Belarus' },
  },
  {
    noun: 'rupee',
    of: {
      INR: 'Indian',
      PKR: 'Pakistani, Pakistan',
      LKR: 'Sri Lankan, Lankan, Sri Lanka',
      NPR: 'Nepali, Nepalese',
      MUR: 'Mauritian',
      SCR: 'Seychellois, Seychelles',
    },
  },
  {
    noun: 'peso',
    alone: 'peso pesos',
    of: {
      MXN: 'Mexican',
      ARS: 'Argentine, Argentinian, Argentinean',
      CLP: 'Chilean',
      COP: 'Colombian',
      CUP: 'Cuban',
      DOP: 'Dominican',
      PHP: 'Philippine, Filipino, Philippines',
      UYU: 'Uruguayan',
    },
  },
  {
    noun: 'franc',
    of: {
      CHF: 'Swiss',
      XAF: 'Central African CFA',
      XOF: 'West African CFA',
      XPF: 'CFP, Pacific',
      BIF: 'Burundian, Burundi',
      CDF: 'Congolese',
      DJF: 'Djiboutian, Djibouti',
      GNF: 'Guinean',
      KMF: 'Comorian',
      RWF: 'Rwandan, Rwanda',
      FRF: 'French',
      BEF: 'Belgian',
    },
  },
  {
    noun: 'dinar',
    of: {
      BHD: 'Bahraini',
      DZD: 'Algerian',
      IQD: 'Iraqi',
      JOD: 'Jordanian',
      KWD: 'Kuwaiti',
      LYD: 'Libyan',
      RSD: 'Serbian',
      TND: 'Tunisian',
    },
  },
  { noun: 'dirham', of: { AED: 'UAE, Emirati', MAD: 'Moroccan' } },
  { noun: 'riyal', of: { SAR: 'Saudi', QAR: 'Qatari', YER: 'Yemeni' } },
  { noun: 'rial', of: { IRR: 'Iranian', OMR: 'Omani', SAR: 'Saudi', QAR: 'Qatari', YER: 'Yemeni' } },
  {
    noun: 'shekel',
    alone: 'shekel shekels sheqel sheqels',
    of: { ILS: 'Israeli, new, new Israeli, Israeli new' },
  },
  {
    noun: 'shilling',
    of: {
      KES: 'Kenyan, Kenya',
      TZS: 'Tanzanian, Tanzania',
      UGX: 'Ugandan, Uganda',
      SOS: 'Somali',
    },
  },
  { noun: 'lira', alone: 'lira liras lire', of: { TRY: 'Turkish', ITL: 'Italian', MTL: 'Maltese' } },
  { noun: 'real', alone: 'reais', behindNation: 'real reals', of: { BRL: 'Brazilian' } },
  { noun: 'rand', of: { ZAR: 'South African' } },
  { noun: 'ringgit', alone: 'ringgit ringgits', of: { MYR: 'Malaysian' } },
  { noun: 'baht', alone: 'baht', of: { THB: 'Thai' } },
  { noun: 'krona', alone: 'krona kronor króna krónur', of: { SEK: 'Swedish', ISK: 'Icelandic' } },
  { noun: 'krone', alone: 'krone kroner', of: { NOK: 'Norwegian', DKK: 'Danish' } },
  { noun: 'koruna', alone: 'koruna korunas korun kč', of: { CZK: 'Czech', SKK: 'Slovak' } },
  {
    noun: 'crown',
    alone: 'crowns kr',
    behindNation: 'crown',
    of: { CZK: 'Czech', NOK: 'Norwegian', DKK: 'Danish', SEK: 'Swedish', ISK: 'Icelandic' },
  },
  { noun: 'zloty', alone: 'zloty zlotys zloties złoty zlotych złotych zł', of: { PLN: 'Polish' } },
  { noun: 'forint', of: { HUF: 'Hungarian' } },
  { noun: 'hryvnia', alone: 'hryvnia hryvnias hryvnya hryvnyas hryven', of: { UAH: 'Ukrainian' } },
  { noun: 'leu', alone: 'leu lei', of: { RON: 'Romanian', MDL: 'Moldovan' } },
  { noun: 'lev', alone: 'leva levs', behindNation: 'lev', of: { BGN: 'Bulgarian' } },
  { noun: 'kuna', alone: 'kuna kn', of: { HRK: 'Croatian' } },
  { noun: 'denar', of: { MKD: 'Macedonian' } },
  { noun: 'lek', alone: 'lek leks', of: { ALL: 'Albanian' } },
  {
    noun: 'convertible mark',
    ownName: true,
    alone: '',
    behindNation: 'mark marks',
    of: { BAM: 'Bosnian, convertible, Bosnian convertible' },
  },
  {
    noun: 'deutsche mark',
    ownName: true,
    alone: 'deutschmark deutschmarks deutschemark deutschemarks',
    behindNation: 'mark marks',
    of: { DEM: 'German, West German, deutsche' },
  },
  { noun: 'markka', alone: 'markka markkaa markkas', of: { FIM: 'Finnish' } },
  { noun: 'guilder', of: { NLG: 'Netherlands, Dutch', ANG: 'Netherlands Antillean' } },
  { noun: 'drachma', alone: 'drachma drachmas drachmae', of: { GRD: 'Greek' } },
  { noun: 'peseta', of: { ESP: 'Spanish' } },
  { noun: 'schilling', behindNation: 'shilling shillings', of: { ATS: 'Austrian' } },
  { noun: 'litas', alone: 'litas litai', of: { LTL: 'Lithuanian' } },
  { noun: 'lats', alone: 'lati', behindNation: 'lats lat', of: { LVL: 'Latvian' } },
  { noun: 'kroon', alone: 'kroon kroons krooni', of: { EEK: 'Estonian' } },
  { noun: 'tolar', of: { SIT: 'Slovenian, Slovene' } },
  { noun: 'sucre', alone: '', behindNation: 'sucre sucres', of: { ECS: 'Ecuadorean, Ecuadorian' } },
  { noun: 'escudo', alone: 'escudo escudos', of: { CVE: 'Cape Verdean', PTE: 'Portuguese' } },
  { noun: 'lari', alone: 'lari laris', of: { GEL: 'Georgian' } },
  { noun: 'dram', alone: '', behindNation: 'dram drams', of: { AMD: 'Armenian' } },
  { noun: 'manat', of: { AZN: 'Azerbaijani, Azeri', TMT: 'Turkmen' } },
  { noun: 'tenge', alone: 'tenge', of: { KZT: 'Kazakh, Kazakhstani' } },
  { noun: 'som', alone: 'soms', behindNation: 'som', of: { KGS: 'Kyrgyz', UZS: 'Uzbek' } },
  { noun: 'somoni', alone: 'somoni', of: { TJS: 'Tajik' } },
  { noun: 'afghani', of: { AFN: 'Afghan' } },
  { noun: 'taka', alone: 'taka', of: { BDT: 'Bangladeshi' } },
  { noun: 'ngultrum', alone: 'ngultrum ngultrums', of: { BTN: 'Bhutanese' } },
  { noun: 'rufiyaa', alone: 'rufiyaa', of: { MVR: 'Maldivian' } },
  { noun: 'kyat', of: { MMK: 'Myanmar, Burmese' } },
  { noun: 'riel', of: { KHR: 'Cambodian' } },
  { noun: 'kip', alone: 'kip', of: { LAK: 'Lao, Laotian' } },
  { noun: 'dong', alone: 'dong', of: { VND: 'Vietnamese' } },
  { noun: 'rupiah', alone: 'rupiah rupiahs', of: { IDR: 'Indonesian' } },
  { noun: 'pataca', of: { MOP: 'Macau, Macanese' } },
  { noun: 'tugrik', alone: 'tugrik tugriks tögrög', of: { MNT: 'Mongolian' } },
  { noun: 'kina', alone: 'kina', of: { PGK: 'Papua New Guinean' } },
  { noun: 'tala', alone: 'tala', of: { WST: 'Samoan' } },
  { noun: "pa'anga", alone: "pa'anga", of: { TOP: 'Tongan' } },
  { noun: 'vatu', alone: 'vatu', of: { VUV: 'Vanuatu' } },
  { noun: 'naira', alone: 'naira', of: { NGN: 'Nigerian' } },
  { noun: 'cedi', of: { GHS: 'Ghanaian' } },
  { noun: 'birr', alone: 'birr', of: { ETB: 'Ethiopian' } },
  { noun: 'nakfa', alone: 'nakfa', of: { ERN: 'Eritrean' } },
  { noun: 'kwacha', alone: 'kwacha', of: { ZMW: 'Zambian', MWK: 'Malawian' } },
  { noun: 'kwanza', of: { AOA: 'Angolan' } },
  { noun: 'metical', alone: 'metical meticais', of: { MZN: 'Mozambican' } },
  { noun: 'pula', alone: 'pula', of: { BWP: 'Botswana' } },
  { noun: 'loti', alone: 'loti maloti', of: { LSL: 'Lesotho' } },
  { noun: 'lilangeni', alone: 'lilangeni emalangeni', of: { SZL: 'Swazi' } },
  { noun: 'dalasi', alone: 'dalasi dalasis', of: { GMD: 'Gambian' } },
  { noun: 'leone', of: { SLE: 'Sierra Leonean' } },
  { noun: 'ariary', alone: 'ariary', of: { MGA: 'Malagasy' } },
  { noun: 'ouguiya', alone: 'ouguiya ouguiyas', of: { MRU: 'Mauritanian' } },
  { noun: 'dobra', of: { STN: 'São Tomé' } },
  { noun: 'Zimbabwe Gold', alone: 'zig', ownName: true, of: { ZWG: 'Zimbabwe' } },
  { noun: 'sol', alone: 'soles', behindNation: 'sol', of: { PEN: 'Peruvian, nuevo, nuevos' } },
  {
    noun: 'boliviano',
    alone: 'boliviano bolivianos',
    of: { BOB: 'Bolivian' },
  },
  { noun: 'bolívar', alone: 'bolivar bolivars bolivares bolívar bolívares', of: { VES: 'Venezuelan' } },
  { noun: 'guaraní', alone: 'guarani guaranis guaraní guaraníes', of: { PYG: 'Paraguayan' } },
  { noun: 'colón', alone: 'colon colones colón', of: { CRC: 'Costa Rican', SVC: 'Salvadoran' } },
  { noun: 'quetzal', alone: 'quetzales', behindNation: 'quetzal quetzals', of: { GTQ: 'Guatemalan' } },
  { noun: 'lempira', of: { HNL: 'Honduran' } },
  { noun: 'córdoba', alone: 'cordobas córdobas', behindNation: 'cordoba córdoba', of: { NIO: 'Nicaraguan' } },
  { noun: 'balboa', of: { PAB: 'Panamanian' } },
  { noun: 'gourde', of: { HTG: 'Haitian' } },
  { noun: 'florin', of: { AWG: 'Aruban' } },
];

/** Codes of ISO 4217 that are no longer in use; older reports write of them. */
export const HISTORIC_CURRENCIES: ReadonlySet<string> = new Set(
  'IEP CYP FRF BEF ATS ITL MTL SKK HRK DEM FIM NLG GRD ESP PTE ZWL LTL LVL EEK SIT ECS'.split(' '),
);

/** A part of a currency: its spellings, what it is a part of, and how many make one where that is not a hundred. */
export interface MinorUnitRow {
  readonly words: string;
  /** The nouns of the currencies that it is a part of: "peso real". */
  readonly of: string;
  readonly parts?: number;
}

/**
 * The minor units of the currencies of ISO 4217, by their plain English singular; they have no code of their own.
 *
 * Left out are those that are common words as well: ore, ban, para, filler, agora, att.
 */
export const MINOR_UNITS: Readonly<Record<string, MinorUnitRow>> = {
  cent: { words: 'cent cents', of: 'dollar euro rand shilling rupee guilder leone nakfa' },
  pfennig: { words: 'pfennig pfennigs pfennige', of: 'mark' },
  pence: { words: 'pence penny pennies p', of: 'sterling pound' },
  kopek: { words: 'kopek kopeks kopeck kopecks kopiyka kopiykas', of: 'ruble hryvnia' },
  paisa: { words: 'paisa paise', of: 'rupee' },
  poisha: { words: 'poisha', of: 'taka' },
  sen: { words: 'sen', of: 'ringgit rupiah dollar yen' },
  centavo: {
    words: 'centavo centavos',
    of: 'peso real metical dobra escudo quetzal lempira colón córdoba boliviano',
  },
  centimo: {
    words: 'centimo centimos céntimo céntimos centime centimes',
    of: 'bolívar sol colón guaraní franc dinar dirham gourde',
  },
  centesimo: { words: 'centesimo centesimos centésimo centésimos', of: 'peso balboa' },
  rappen: { words: 'rappen', of: 'franc' },
  grosz: { words: 'grosz grosze groszy', of: 'zloty' },
  øre: { words: 'øre öre', of: 'krone krona crown' },
  haler: { words: 'haler halers heller hellers haléř haléře haléřů', of: 'koruna crown' },
  fillér: { words: 'fillér', of: 'forint' },
  bani: { words: 'bani', of: 'leu' },
  stotinka: { words: 'stotinka stotinki', of: 'lev' },
  lipa: { words: 'lipa lipas', of: 'kuna' },
  kuruş: { words: 'kuruş kurus', of: 'lira' },
  agora: { words: 'agorot', of: 'shekel' },
  fils: { words: 'fils', of: 'dinar dirham rial riyal', parts: 1000 },
  baisa: { words: 'baisa', of: 'rial', parts: 1000 },
  millime: { words: 'millime millimes', of: 'dinar', parts: 1000 },
  halala: { words: 'halala halalas', of: 'riyal rial' },
  piastre: { words: 'piastre piastres piaster piasters', of: 'pound' },
  tetri: { words: 'tetri', of: 'lari' },
  luma: { words: 'luma', of: 'dram' },
  qapik: { words: 'qapik qapiks gapik', of: 'manat' },
  tiyn: { words: 'tiyn tiyin', of: 'tenge som' },
  diram: { words: 'diram dirams', of: 'somoni' },
  santim: { words: 'santim santims', of: 'birr' },
  kobo: { words: 'kobo', of: 'naira' },
  pesewa: { words: 'pesewa pesewas', of: 'cedi' },
  ngwee: { words: 'ngwee', of: 'kwacha' },
  tambala: { words: 'tambala', of: 'kwacha' },
  thebe: { words: 'thebe', of: 'pula' },
  sente: { words: 'lisente', of: 'loti' },
  butut: { words: 'butut bututs', of: 'dalasi' },
  jiao: { words: 'jiao mao', of: 'yuan', parts: 10 },
  fen: { words: 'fen', of: 'yuan' },
  satang: { words: 'satang', of: 'baht' },
  laari: { words: 'laari', of: 'rufiyaa' },
  chhertum: { words: 'chhertum', of: 'ngultrum' },
  toea: { words: 'toea', of: 'kina' },
  seniti: { words: 'seniti', of: "pa'anga" },
  pya: { words: 'pyas', of: 'kyat' },
  avo: { words: 'avos', of: 'pataca' },
};

/** Coins, and money that no state issues: read as units of their own, without a code. */
export const OTHER_MONEY: Readonly<Record<string, string>> = {
  dime: 'dime dimes',
  guinea: 'guineas',
  farthing: 'farthing farthings',
  toman: 'toman tomans',
  satoshi: 'satoshi satoshis',
  bitcoin: 'bitcoin bitcoins BTC',
  ether: 'ether ETH',
  dogecoin: 'dogecoin dogecoins',
  litecoin: 'litecoin litecoins LTC',
  tether: 'USDT',
  'USD coin': 'USDC',
};

/** Codes in use that are not those of ISO 4217. */
export const OTHER_CODES: Readonly<Record<string, string>> = {
  RMB: 'CNY',
  CNH: 'CNY',
  NIS: 'ILS',
  STG: 'GBP',
  // letters of scripts without case
  ரூ: 'LKR',
  රු: 'LKR',
  रू: 'NPR',
  रु: 'NPR',
};

/** Letters that stand before a number for a currency, exactly as written: "RM79", "Rs 500", "PS2.7m" (a lost "£"). */
export const CURRENCY_LETTERS: Readonly<Record<string, string>> = {
  RM: 'MYR',
  Rs: 'INR PKR LKR NPR MUR',
  RS: 'INR PKR LKR NPR MUR',
  Re: 'INR PKR LKR NPR MUR',
  PS: 'GBP',
  R: 'ZAR',
  Y: 'JPY',
  Tk: 'BDT',
  Rp: 'IDR',
  Sh: 'KES TZS UGX',
  Shs: 'KES TZS UGX',
  Ksh: 'KES',
  KSh: 'KES',
  Kshs: 'KES',
  Ush: 'UGX',
  USh: 'UGX',
  Ushs: 'UGX',
  Tsh: 'TZS',
  TSh: 'TZS',
  N: 'NGN',
  P: 'PHP',
  Php: 'PHP',
  Dh: 'AED',
  Dhs: 'AED',
  SR: 'SAR',
  QR: 'QAR',
  KD: 'KWD',
  JD: 'JOD',
  BD: 'BHD',
  LE: 'EGP',
  CFA: 'XOF XAF',
  FCFA: 'XOF XAF',
  Sfr: 'CHF',
  SFr: 'CHF',
  Fr: 'CHF',
  FF: 'FRF',
  FFr: 'FRF',
  BFr: 'BEF',
  Lit: 'ITL',
  Pta: 'ESP',
  Ptas: 'ESP',
  Kz: 'AOA',
  Bs: 'BOB VES',
  Nu: 'BTN',
  Rf: 'MVR',
  Kč: 'CZK',
  DM: 'DEM',
  Dm: 'DEM',
};

/** Signs of currencies; several codes where the sign does not say which. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW KPW',
  '₽': 'RUB',
  '₹': 'INR',
  '₪': 'ILS',
  '₺': 'TRY',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  '₡': 'CRC',
  '₸': 'KZT',
  '₾': 'GEL',
  '₵': 'GHS',
  '₼': 'AZN',
  '₭': 'LAK',
  '₮': 'MNT',
  '৳': 'BDT',
  '֏': 'AMD',
  '௹': 'INR LKR',
  '﷼': 'IRR',
  '៛': 'KHR',
  '؋': 'AFN',
  '₲': 'PYG',
};

/** Letters before a dollar sign that say whose it is: "A$", "US$", "R$". */
export const DOLLAR_LETTERS: Readonly<Record<string, string>> = {
  us: 'USD',
  'u.s.': 'USD',
  usd: 'USD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  aus: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  can: 'CAD',
  cdn: 'CAD',
  nz: 'NZD',
  nzd: 'NZD',
  hk: 'HKD',
  hkd: 'HKD',
  s: 'SGD',
  sgd: 'SGD',
  nt: 'TWD',
  ntd: 'TWD',
  twd: 'TWD',
  j: 'JMD',
  z: 'ZWL',
  zim: 'ZWL',
  bz: 'BZD',
  bds: 'BBD',
  n: 'NAD',
  rd: 'DOP',
  col: 'COP',
  ar: 'ARS',
  ci: 'KYD',
  ws: 'WST',
  tt: 'TTD',
  fj: 'FJD',
  ec: 'XCD',
  r: 'BRL',
  mx: 'MXN',
  mex: 'MXN',
  mxn: 'MXN',
};

/** Codes that capitals write for something else as well: "TOP 10", "AMD 7950", "CAD 2016", "RON 95". */
export const MISTAKABLE_CODES: ReadonlySet<string> = new Set(
  (
    'ALL AMD ANG AOA BAM BIF BOB BSD CAD CDF CLP COP CUP DOP ERN GEL GMD GIP LAK LSL MAD MOP PEN RON SAR SOS SRD SVC TOP ' +
    'TRY VES'
  ).split(' '),
);

/** Codes that are no English word in lower case either: "500 usd". */
export const LOWER_CASE_CODES: ReadonlySet<string> = new Set(
  'usd rmb eur gbp jpy cny krw aud hkd chf inr'.split(' '),
);
