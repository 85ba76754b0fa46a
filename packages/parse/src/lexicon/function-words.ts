/** What a closed-class word does in its sentence. */
export type FunctionWord =
  | 'definite'
  | 'indefinite'
  | 'preposition'
  | 'pronoun'
  | 'auxiliary'
  | 'coordinator'
  | 'subordinator'
  | 'conditional'
  | 'relative'
  | 'infinitive'
  | 'adverb';

const words = (kind: FunctionWord, list: string): [string, FunctionWord][] =>
  list.split(' ').map((word) => [word, kind]);

/** The closed classes of English, as far as clauses are told apart by them. */
export const functionWords: ReadonlyMap<string, FunctionWord> = new Map([
  ...words('definite', "the this that these those his its their our my your her 's whose"),
  ...words('indefinite', 'a an any some another every each either much many more most several such'),
  ...words(
    'preposition',
    'of in on at by for from with into onto about against between through during toward towards over under among within across despite upon amid amidst near off out up down via per like',
  ),
  ...words(
    'pronoun',
    'he she it they we i you him them us me who everyone everybody someone somebody anyone anybody nobody',
  ),
  ...words(
    'auxiliary',
    "be been being is are was were am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't i've they've we've you've it's he's she's they're we're you're i'm",
  ),
  ...words('coordinator', 'and or but nor'),
  ...words(
    'subordinator',
    'because although though while since as so after before until till once when where than lest',
  ),
  ...words('conditional', 'if unless whether provided'),
  ...words('relative', 'which whom'),
  ...words('infinitive', 'to'),
  ...words(
    'adverb',
    'also still already now then ever even just soon again so far yet only once always often sometimes rather quite very too ago together longer almost',
  ),
]);
