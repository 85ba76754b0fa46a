/** Towns and regions that news spells in ways too far apart to be told from their letters, the first spelling as key. */
const SPELLINGS = `kyiv: kiev; kharkiv: kharkov; odesa: odessa; lviv: lvov; mykolaiv: nikolaev, nikolayev; dnipro: dnepr, dnipropetrovsk;
zaporizhzhia: zaporizhia, zaporizhzhya, zaporozhye; luhansk: lugansk; chernihiv: chernigov; chornobyl: chernobyl; bakhmut: artemovsk, artyomovsk;
rivne: rovno; vinnytsia: vinnitsa; gaza: gaza strip; raqqa: raqqah, rakka; deir ez zor: deir al zor, deir al zour, deir ezzor, deir ez zour;
hodeidah: hudaydah, hudaydah governorate, al hudaydah, hodeida; sanaa: sana'a, sana; taiz: taizz; derna: derneh, darnah; marib: ma'rib;
mumbai: bombay; kolkata: calcutta; yangon: rangoon; beijing: peking; aleppo: halab; antakya: antioch; kobani: kobane, ayn al arab;
mekelle: mekele, mek'ele; tigray: tigre; nagorno karabakh: artsakh; stepanakert: khankendi; pristina: prishtina; beit hanoun: beit hanun;
khan yunis: khan younis, khan younes; jabalia: jabaliya, jabalya; al fashir: el fasher, al fasher, el fashir; el geneina: al junaynah, geneina`;

/** The key of each spelling, in lower case without accents: "kiev" is "kyiv". */
export const PLACE_SPELLINGS: ReadonlyMap<string, string> = new Map(
  SPELLINGS.split(/;\s+/).flatMap((line) => {
    const [key = '', others = ''] = line.split(': ');
    return others.split(/,\s+/).map((other): [string, string] => [other, key]);
  }),
);

/** Letters that transcriptions choose between, as one: "Marrakech" and "Marrakesh", "Kahramanmaras" and "Qahramanmarash". */
function sounds(name: string): string {
  return name
    .replace(/^(?:al|el|ad|as|ar|an|at|az)[ -](?=\p{L}{3})/u, '')
    .replace(/kh|q|ck|c(?![hei])/gu, 'k')
    .replace(/ch|sh|sch|tch/gu, 's')
    .replace(/ph/gu, 'f')
    .replace(/gh|dj|j/gu, 'g')
    .replace(/w/gu, 'v')
    .replace(/z/gu, 's')
    .replace(/ou|oo|o/gu, 'u')
    .replace(/ee|iy|yy|ii|ie|y|e/gu, 'i')
    .replace(/h$/u, '')
    .replace(/(\p{L})\1+/gu, '$1');
}

/** Shorter names differ by a letter because they are different names. */
const FEWEST_LETTERS = 5;

/** How a place name, in lower case without accents, sounds; null where it is too short or no name alone. */
export function soundOf(name: string): string | null {
  return name.length < FEWEST_LETTERS || /[^\p{L}' -]/u.test(name) ? null : sounds(name);
}
