/** Words for those who speak for somebody. */
const SPOKEN_FOR =
  '(?:spokes(?:man|men|woman|women|person|people)|official|representative|leader|source|chief|head|statement|press (?:service|office)|data|figure|record|report|count|estimate|tally)s?';
/** Nouns of bodies that speak through others: "union leaders" are the union, "local officials" nobody in particular. */
const BODIES: ReadonlySet<string> = new Set(
  `ministry government army military navy police union hospital agency commission council court party parliament railway company office
  department service authority bank mission federation association`.split(/\s+/),
);
const FOR_SOMEBODY = new RegExp(
  `^(.+?)(?:['’]s?)? (?:senior |preliminary |latest |official )?${SPOKEN_FOR}$`,
  'iu',
);
const SOMEBODY_OF = new RegExp(`^(?:senior )?${SPOKEN_FOR} (?:for|of|at|in|from|with) (.+)$`, 'iu');
const ARTICLE = /^(?:the|an?) /iu;
/** What a person's name follows, in lower case. */
const TITLES: ReadonlySet<string> = new Set(
  `president premier chancellor minister secretary state governor mayor senator ambassador commissioner general colonel major
  captain admiral gen col maj lt capt adm sen rep gov mr mrs ms dr king queen pope spokesman spokeswoman`.split(
    /\s+/,
  ),
);

/**
 * Whom a speaker speaks for, and a person without the title: "Health Ministry officials" and "a spokesman for the Health
 * Ministry" are the Health Ministry, "President Volodymyr Zelensky" is Volodymyr Zelensky.
 *
 * Officials of a place or of a people stay what they are: "South Korean officials", "local officials".
 */
export function officeOf(speaker: string, isPeople: (words: string) => boolean): string {
  const name = speaker.replace(ARTICLE, '');
  const [, body] = SOMEBODY_OF.exec(name) ?? FOR_SOMEBODY.exec(name) ?? [];
  const bare = body?.replace(ARTICLE, '');
  if (bare !== undefined && isBody(bare) && !isPeople(bare)) return bare;
  return untitled(name);
}

/** "US Secretary of State Antony Blinken" without all before the name; "Governor of Orla" is no name. */
function untitled(name: string): string {
  const words = name.split(' ');
  const title = words.findLastIndex((word) => TITLES.has(word.toLowerCase().replace('.', '')));
  const rest = words.slice(title + 1);
  return rest.length > 0 && rest.every((word) => /^(?:al-)?\p{Lu}/u.test(word)) ? rest.join(' ') : name;
}

function isBody(name: string): boolean {
  const last = name.split(' ').at(-1)!;
  return BODIES.has(last.toLowerCase()) || /^\p{Lu}/u.test(last);
}
