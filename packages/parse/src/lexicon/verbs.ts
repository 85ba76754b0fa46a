/** A verb whose form does not show that it is one: irregular pasts, and forms that news uses all the time. */
export type VerbSort = 'say' | 'past' | 'base';

const sorted = (sort: VerbSort, list: string): [string, VerbSort][] =>
  list.split(/\s+/).map((verb) => [verb, sort]);

/** Verbs by spelling. "say": what follows them is a sentence of its own. */
export const verbs: ReadonlyMap<string, VerbSort> = new Map([
  ...sorted(
    'say',
    `said says say saying told tells tell reported reports confirmed confirms claimed claims stated states added adds announced
    announces believed believe estimated estimates showed shows showing quoted reporting confirming claiming adding`,
  ),
  ...sorted(
    'past',
    `went gone came made took taken left fell fallen rose risen broke broken began begun became hit struck blew opened drove ran
    fought found gave given held kept knew known led lost met paid put sent set shook spoke stood stole stolen thought threw thrown
    wrote written brought bought built caught fed flew grew heard hid laid lay read rode sank sunk saw seen sought sold spent spread sprang
    swept swore tore torn won wore torched cost let arose overran forced spoken shown chosen drawn withdrawn grown flown hidden forgotten proven
    sworn driven ridden frozen`,
  ),
  ...sorted(
    'base',
    `stands climbs climbed hits exceeds tops topped passes passed jumps jumped grows nears neared surpasses rises totals remain remains includes include leave leaves leaving taking hitting making giving putting setting bringing brings
    bring reach reaches take takes carry carries puts surpass exceed make makes comprise comprises gives become becomes`,
  ),
]);
