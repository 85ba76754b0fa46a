/** Categories that say themselves what happened, or for which it does not matter: soldiers sent and soldiers moved are soldiers there. */
export const SAYS_IT_ALL: ReadonlySet<string> = new Set(
  'troops killed wounded casualties captured missing displaced detained'.split(' '),
);

/** Nouns, in the singular, that say no more than the category does. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'people person dead death casualty fatality victim killed wounded injured injury missing displaced life men man'.split(
    ' ',
  ),
);

/** Nouns for soldiers in general. Where a side is named they are anybody of that side. */
export const SOLDIERS: ReadonlySet<string> = new Set(
  'soldier troop force personnel serviceman servicemen servicemember fighter combatant'.split(' '),
);

/** Verbs after which those counted are no longer there. */
export const LEAVING =
  /^(?:withdr|left|leav|return|evacuat|repatriat|went home|sent (?:back|home)|pull(?:ed|ing)? (?:out|back))/u;

/** Words that make a number an addition to another: "about 3,000 additional troops". */
export const MORE = /\b(?:additional|another|more|further|extra|new|newly|fresh|reinforcements?)\b/u;

/** Dates that make a number the number of a stretch of time: "the past week", "the last 24 hours", "overnight". */
export const WINDOW =
  /\bpast\b.*\b(?:hour|day|week|month|year)s?\b|\b(?:last|previous)\b.*\b(?:hour|day|week|month|year)s\b|\b(?:overnight|daily|weekly|monthly|every|each|per)\b/u;
