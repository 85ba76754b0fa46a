/** What a token does in its clause, as far as certainty needs to know: coarser than a part of speech. */
export const enum Part {
  /** A noun, a name, an adjective that no list knows: whatever can stand inside a noun phrase. */
  Nominal = 0,
  /** "the", "his", "'s", "no". */
  Determiner,
  Number,
  /** An adjective that takes a complement: "likely", "able". */
  Adjective,
  Adverb,
  /** "not", "never". */
  Negation,
  Preposition,
  /** "to" before a verb. */
  Infinitive,
  Pronoun,
  Auxiliary,
  Modal,
  /** A finite verb in the present, or a bare one: "plans", "[may] plan". */
  Verb,
  /** A past tense or a participle: "planned", "rose". */
  Past,
  /** "planning", where it is no noun. */
  Gerund,
  Coordinator,
  /** "because", "until". */
  Subordinator,
  /** "if", "unless", "whether". */
  Conditional,
  /** "who", "which", "how", and "that" behind its noun. */
  Relative,
  /** "that" before a clause. */
  Complementiser,
  Comma,
  /** A full stop, a colon, a semicolon, a dash: a clause ends there. */
  Mark,
  Quote,
  /** What nothing hangs on: a hyphen, a line end, a bracket. */
  Joint,
}
