/** Words that stand between an office and a name: what follows the last of them is the name itself. */
export const titles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof professor sir lord lady rev president premier chancellor minister secretary state spokesman ' +
    'spokeswoman spokesperson spokespersons senator sen sens representative rep reps congressman congresswoman ' +
    'lawmaker lawmakers governor gov mayor general gen lieutenant lt colonel col major maj captain capt sergeant sgt ' +
    'admiral adm brigadier brig commander cmdr chief chairman chairwoman chair director head leader ambassador envoy ' +
    'executive judge justice king queen prince princess pope bishop archbishop analyst economist lawyer attorney researcher ' +
    'historian journalist correspondent official officer deputy vice former acting adviser advisor aide candidate nominee'
  ).split(' '),
);

/** Titles written short, with what they stand for: "Gen. Krag" is "the general". */
export const fullTitles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gen: 'general',
    lt: 'lieutenant',
    col: 'colonel',
    maj: 'major',
    capt: 'captain',
    sgt: 'sergeant',
    adm: 'admiral',
    brig: 'brigadier',
    cmdr: 'commander',
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    prof: 'professor',
    dr: 'doctor',
  }),
);
