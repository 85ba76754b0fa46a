/** Words whose period does not end a sentence: titles, ranks, months, company forms, Latin. */
export const abbreviations: ReadonlyMap<string, true> = new Map(
  (
    'mr mrs ms dr prof rev hon gen lt col maj capt cpl sgt adm cmdr brig rep reps sen sens gov st sts mt ft ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'no nos vs v inc corp co ltd bros jr sr dept est approx ca cf eg ie etc fig vol pp al ' +
    'e.g. i.e. a.m. p.m. u.s. u.k. u.n. d.c. ph.d.'
  )
    .split(' ')
    .map((word) => [word, true]),
);
