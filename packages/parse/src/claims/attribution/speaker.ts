import type { Attribution, QuotationKind, Span, Speaker } from '@muster/model';
import type { Prose } from '../../text/prose.ts';
import type { Tokens } from '../../text/tokens.ts';
import { acronymsOf, nameOf, referenceOf } from './names.ts';
import type { Stretch } from './stretch.ts';

/** Tells who said what stands at a span, or null where the report speaks in its own voice. */
export type SpeakerOf = (span: Span) => Speaker | null;

/**
 * Prepares the attributions of one text for the question who said what stands at a span.
 *
 * A pronoun, "the agency" and a short name are carried back to the name before them: after "the NIS said", the
 * source of "They reported" is the NIS. The innermost attribution speaks; those around it relay.
 */
export function speakers(prose: Prose, attributions: readonly Attribution[]): SpeakerOf {
  const names = carriedBack(prose.tokens, attributions);
  return (span) => {
    const holding = attributions
      .map((attribution, place) => ({ attribution, name: names[place]! }))
      .filter(({ attribution }) =>
        partsOf(attribution).some(([start, end]) => start <= span.start && span.end <= end),
      )
      .sort((a, b) => lengthOf(a.attribution) - lengthOf(b.attribution));
    const [innermost, ...outer] = holding;
    if (innermost === undefined) return null;
    const { cue } = innermost.attribution;
    return {
      source: innermost.name,
      cue: cue && prose.tokens.text.slice(cue.start, cue.end),
      kind: quotationKind(prose, innermost.attribution),
      via: [...new Set(outer.map(({ name }) => name).filter((name) => name !== innermost.name))] as string[],
    };
  };
}

const partsOf = ({ content }: Attribution): readonly (readonly [number, number])[] =>
  content.parts ?? [[content.start, content.end]];

const lengthOf = (attribution: Attribution): number =>
  partsOf(attribution).reduce((sum, [start, end]) => sum + end - start, 0);

/** Direct where nothing but quotations is the content, mixed where some of it is quoted, else indirect. */
function quotationKind({ tokens, quotations }: Prose, attribution: Attribution): QuotationKind {
  const quoted = quotations.map(({ first, last }): Span => ({
    start: tokens.start(first),
    end: tokens.end(last - 1),
  }));
  const parts = partsOf(attribution);
  const inside = parts.filter(([start, end]) =>
    quoted.some((span) => span.start <= start && end <= span.end + 1),
  );
  if (inside.length === parts.length) return 'direct';
  const touched = parts.some(([start, end]) => quoted.some((span) => span.start < end && start < span.end));
  return touched ? 'mixed' : 'indirect';
}

/** The name behind each source, in the order of the text. */
function carriedBack(tokens: Tokens, attributions: readonly Attribution[]): (string | null)[] {
  const acronyms = acronymsOf(tokens);
  let person: string | null = null;
  let thing: string | null = null;
  const known: string[] = [];
  return attributions.map(({ source }) => {
    if (source === null) return null;
    const stretch = stretchOf(tokens, source);
    switch (referenceOf(tokens, stretch)) {
      case 'person':
        return person ?? thing ?? nameOf(tokens, stretch);
      case 'thing':
        return thing ?? person ?? nameOf(tokens, stretch);
      case 'self':
        return nameOf(tokens, stretch);
      case 'description':
        thing = nameOf(tokens, stretch);
        return thing;
      case 'name': {
        const name = canonical(nameOf(tokens, stretch), known, acronyms);
        if (isPerson(name)) person = name;
        else thing = name;
        known.push(name);
        return name;
      }
    }
  });
}

/** Two to four capitalised words without "of" or an article are a person. */
const isPerson = (name: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(name) && !/^\p{Lu}{2,}$/u.test(name);

/** One name for one source: its acronym where the text explains one, the full name for a short one. */
function canonical(name: string, known: readonly string[], acronyms: ReadonlyMap<string, string>): string {
  for (const [acronym, full] of acronyms) {
    if (name.includes(full) || new RegExp(`(?:^|\\s)${acronym}$`).test(name)) return `the ${acronym}`;
  }
  const bare = name.replace(/^the /, '');
  const longer = known.find((other) => other !== name && other.split(' ').includes(bare));
  return longer ?? name;
}

/** The tokens of a span. */
function stretchOf(tokens: Tokens, { start, end }: Span): Stretch {
  const first = tokenAt(tokens, start);
  return { first, last: tokenAt(tokens, end - 1) + 1 };
}

function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens.start(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
