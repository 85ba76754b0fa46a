import type { NounPhrase, Phrases } from '../phrases/phrase.ts';
import { aside } from './aside.ts';
import { governed, governor } from './governor.ts';

/** The noun at `at` with those listed before it: "six men and two women". */
export function listLeft(phrases: Phrases, at: number): NounPhrase[] {
  const list = [phrases[at] as NounPhrase];
  let from = at;
  for (;;) {
    const conjunction = phrases[from - 1];
    if (conjunction?.kind !== 'conjunction' && !(conjunction?.kind === 'comma' && list.length > 1)) break;
    let next = from - 2;
    if (phrases[next]?.kind === 'dash') next = aside(phrases, next) - 1;
    if (phrases[next]?.kind === 'comma') next -= 1;
    while (governed(phrases, next)) {
      next = governor(phrases, next) - 1;
      if (phrases[next]?.kind === 'comma') next -= 1;
    }
    const noun = phrases[next];
    if (noun?.kind !== 'noun') break;
    const before = phrases[next - 1];
    if (before?.kind === 'verb' && !before.says) break;
    list.unshift(noun);
    from = next;
  }
  return list;
}
