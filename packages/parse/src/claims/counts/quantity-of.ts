import type { Quantity } from '@muster/model';
import type { Prose } from '../../text/prose.ts';
import type { NounPhrase } from '../phrases/phrase.ts';

type Amount = Omit<Quantity, 'bound'>;

const amount = (value: number): Amount => ({ value, low: null, high: null });

/** Heads that name many although they stand in the singular, or no people at all. */
const NOT_ONE = new Set(
  `group number family couple dozen series lot crowd team band gang convoy unit score handful majority range total string spate
   wave pair few bit part member-state bus car vehicle truck village town city house area country government army police force
   convoy party mosque church camp base attack blast bomb bombing explosion raid clash fight cow dog horse animal`.split(
    /\s+/,
  ),
);
const ONE = new Set(['him', 'her', 'he', 'she', 'himself', 'herself', 'me', 'myself', 'i']);

/**
 * How many a noun phrase says: its figure, 1 for "a soldier" or "the mayor", 0 for "nobody" and "no soldiers".
 *
 * Null where it does not say: "the soldiers", "the victims", "Christians".
 */
export function quantityOf(noun: NounPhrase, { tokens, figures }: Prose): Amount | null {
  const head = noun.head < 0 ? '' : tokens.lower(noun.head);
  if (noun.opening === 'none') return amount(0);
  if (noun.figure >= 0) {
    const { value, low, high, change } = figures[noun.figure]!;
    return change === undefined ? { value, low, high } : amount(change.to);
  }
  if (noun.opening === 'pronoun') return ONE.has(head) ? amount(1) : null;
  const opener = tokens.word(noun.first)?.spelling;
  if (opener === 'both' && (noun.head < 0 || noun.people !== undefined)) return amount(2);
  if ((opener === 'another' || opener === 'one') && noun.head < 0) return amount(1);
  if (noun.people?.number === 'many' || NOT_ONE.has(head) || noun.head < 0) return null;
  if (noun.people?.number === 'one') return amount(1);
  if (noun.opening === 'indefinite' && noun.harm === undefined) return head.endsWith('s') ? null : amount(1);
  return noun.name && noun.last - noun.first > 1 && noun.opening === 'bare' ? amount(1) : null;
}
