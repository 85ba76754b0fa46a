/** Categories that say themselves what happened, or for which it does not matter: soldiers sent and soldiers moved are soldiers there. */
export const SAYS_IT_ALL: ReadonlySet<string> = new Set(
  'troops killed wounded casualties captured missing displaced detained released participants'.split(' '),
);

/** Nouns, in the singular, that say no more than the category does. */
export const ANYBODY: ReadonlySet<string> = new Set(
  `people person dead death casualty fatality victim killed wounded injured injury missing displaced life men man body toll total number count
  hurt survivor refugee evacuee protester demonstrator marcher participant detainee hostage prisoner`.split(
    /\s+/,
  ),
);

/** Nouns, in the singular, for people at work, who may be on strike or in a march. */
export const AT_WORK: ReadonlySet<string> = new Set(
  'worker employee staff member driver teacher nurse doctor miner docker'.split(' '),
);

/** Nouns for soldiers in general. Where a side is named they are anybody of that side. */
export const SOLDIERS: ReadonlySet<string> = new Set(
  'soldier troop force personnel serviceman servicemen servicemember fighter combatant reinforcement'.split(
    ' ',
  ),
);

/** Nouns before "of" that only gather what is counted: "a group of soldiers" are soldiers, "containers of arms" no arms. */
export const GATHERING: ReadonlySet<string> = new Set(
  'number total group dozen hundred thousand million couple pair majority rest crowd team handful score'.split(
    ' ',
  ),
);

/** Words of a date that make a number the number of a stretch of time by themselves: "overnight", "per day". */
export const RECURRING: ReadonlySet<string> = new Set(
  'overnight daily weekly monthly every each per'.split(' '),
);

/** What stretches of time are counted in; behind "past" one alone is a stretch too, but "last week" is a date. */
export const STRETCHES: ReadonlySet<string> = new Set('hours days weeks months years'.split(' '));
