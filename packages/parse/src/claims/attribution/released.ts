import { nounForms, verbForms } from '../../lexicon/inflect.ts';
import type { Tokens } from '../../text/tokens.ts';
import { groupStart } from './verb-group.ts';
import type { Stretch } from './stretch.ts';
import { subjectBefore } from './subject.ts';

/** Verbs by which something written or spoken goes out. */
const RELEASING: ReadonlySet<string> = new Set(
  'issue release publish send write post unleash file sign circulate deliver give make fire run adopt'
    .split(' ')
    .flatMap(verbForms)
    .concat('sent', 'wrote', 'gave', 'made', 'ran'),
);

/** What goes out. */
const WRITINGS: ReadonlySet<string> = new Set(
  'statement letter report tweet memo paper message resolution filing post document email e-mail note bulletin notice appeal communique communiqué study advertisement ad advisory speech'
    .split(' ')
    .flatMap(nounForms),
);

/** "issued a long statement on Monday" is at most so many tokens. */
const LONGEST = 14;

/**
 * Who let out the writing that speaks, and where the words that tell it begin, or null: "[The council] [issued a statement] saying …".
 *
 * `cue` is the verb behind the writing: "a statement saying", "a letter that says".
 */
export function releasedBy(
  tokens: Tokens,
  cue: Stretch,
  from: number,
): { source: Stretch; first: number } | null {
  let written = false;
  for (let at = cue.first - 1; at > Math.max(from, cue.first - LONGEST); at -= 1) {
    if (tokens.is(at, ',') || tokens.is(at, ';')) return null;
    const spelling = tokens.lower(at);
    if (!written) written = WRITINGS.has(spelling);
    else if (RELEASING.has(spelling)) {
      const first = groupStart(tokens, at, from);
      const source = subjectBefore(tokens, { first, last: at + 1 }, from);
      return source === null ? null : { source, first };
    }
  }
  return null;
}
