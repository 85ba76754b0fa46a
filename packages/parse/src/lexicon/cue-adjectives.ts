/**
 * Whether an adjective attributes to its subject ("he is confident that"), to nobody named ("it is clear that"), or is a noun for whoever
 * takes a side ("he is a supporter of"); or a verb for how something seems ("it appears that").
 */
export type CueAdjective = 'attitude' | 'impersonal' | 'side' | 'seeming';

const words = (kind: CueAdjective, list: string): [string, CueAdjective][] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => [word, kind]);

/** Adjectives that attribute behind a form of "be". */
export const cueAdjectives: ReadonlyMap<string, CueAdjective> = new Map([
  ...words(
    'attitude',
    `confident sure certain convinced afraid worried concerned hopeful optimistic pessimistic aware unaware skeptical
    sceptical critical supportive proud glad happy pleased delighted sad sorry angry furious outraged upset
    disappointed frustrated surprised shocked stunned alarmed amazed appalled puzzled baffled thrilled grateful
    thankful willing unwilling eager reluctant determined ready keen anxious nervous wary fearful adamant
    doubtful unsure uncertain dismissive tired ashamed embarrassed troubled interested intent committed
    opposed dedicated content prepared satisfied dissatisfied unhappy incensed passionate mindful cautious
    enthusiastic bullish bearish open insistent vocal vague candid frank outspoken coy against`,
  ),
  ...words(
    'impersonal',
    'clear unclear obvious evident apparent plain undisputed debatable doubtful unlikely',
  ),
  ...words('seeming', 'seem seems seemed appear appears appeared look looks looked'),
  ...words(
    'side',
    'supporter opponent critic proponent defender advocate champion skeptic sceptic foe fan believer backer',
  ),
]);
