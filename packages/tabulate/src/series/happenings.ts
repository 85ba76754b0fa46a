/** What may happen to what is counted, so that its number is another number: the beginnings of the verbs that say it. */
const HAPPENINGS: Readonly<Record<string, string>> = {
  destroyed:
    'destroy razed flatten levell leveled collaps burn wreck demolish gutted obliterat torched wiped',
  damaged: 'damag crack',
  flooded: 'flood inundat submerg',
  hit: 'hit struck shelled bombed bombard target',
  lost: 'lost lose losing',
  downed: 'intercept downed shot shoot neutrali',
  fired: 'launch fired fires firing lobbed rained',
  taken: 'captur seiz confiscat recover loot stole stolen',
  promised: 'pledg promis commit announc earmark',
  delivered: 'deliver suppl ship export transfer donat provid',
  ordered: 'order bought buy purchas',
  built: 'produc built build manufactur assembl',
  left: 'withdr left leav return evacuat repatriat went pulled pulling',
  closed: 'clos shut suspend cancel halt',
  opened: 'open reopen restor resum',
  stranded: 'strand stuck trapped',
  dismissed: 'dismiss sacked laid layoff',
  hired: 'hired hire hiring recruit',
};

const CLASSES = Object.entries(HAPPENINGS).map(
  ([name, beginnings]) => [name, beginnings.split(' ')] as const,
);

/** "sent back", "went home": gone, whatever the verb alone would say. */
const GONE = /^sent (?:back|home)/u;

/** What a verb says that happened, as one word: "razed" and "destroyed" are one; null for verbs that make no difference. */
export function happening(verb: string): string | null {
  if (GONE.test(verb)) return 'left';
  return CLASSES.find(([, beginnings]) => beginnings.some((head) => verb.startsWith(head)))?.[0] ?? null;
}
