/** Verbs between a quantity's noun and its number: "casualties surpass 3,000", "the dead number 100". */
export const MEASURING: ReadonlySet<string> = new Set(
  `number numbers numbered numbering total totals totalled totaled totalling totaling surpass surpasses surpassed exceed
   exceeds exceeded top tops topped reach reaches reached is are was were be been stand stands stood come comes came
   comprise comprises comprised rise rises rose risen climb climbs climbed grow grows grew grown fall falls fell fallen
   drop drops dropped remain remains remained hit hits make makes made pass passes passed`.split(/\s+/),
);
/** "put the casualties above 3,000", "the total stood at 400". */
export const TOWARDS: ReadonlySet<string> = new Set([
  'at',
  'to',
  'above',
  'below',
  'beyond',
  'past',
  'over',
  'under',
  'by',
  'than',
  'of',
]);
