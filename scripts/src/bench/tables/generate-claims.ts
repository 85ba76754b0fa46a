import type { ClaimRow } from '@muster/model';

const DAYS = 365;
const DAY_NAMES = Array.from({ length: DAYS }, (_, number) => dayOf(number));
const CATEGORIES = [
  'killed',
  'wounded',
  'troops',
  'displaced',
  'detained',
  'buildings',
  'drones',
  null,
] as const;
const BOUNDS = ['exact', 'exact', 'exact', 'approx', 'over', 'atLeast', 'atMost', 'range'] as const;
const CERTAINTIES = ['CT+', 'CT+', 'CT+', 'PR+', 'PS+', 'Uu', 'CT-'] as const;
const PLACES = ['Karsa', 'Orla', 'Velmark', 'Tarnau', 'Hessing', 'Cape Sorel', 'Port Ambrel', null] as const;
const SIDES = ['Selvan', 'Orlan', null, null] as const;
const CUES = ['said', 'according to', 'reported', 'told'] as const;

/** A number from 0 up to 1 a call, the same numbers for the same seed (mulberry32, Ettinger 2017). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many invented claims, the same for the same seed, as a year of reports by 200 outlets might make them. */
export function* generateClaims(count: number, seed: number): Generator<ClaimRow> {
  const random = randomFrom(seed);
  const below = (most: number) => Math.floor(random() * most);
  const one = <Word>(words: readonly Word[]): Word => words[below(words.length)]!;
  for (let at = 0; at < count; at += 1) {
    const report = Math.floor(at / 8);
    const published = DAY_NAMES[report % DAYS]!;
    const [bound, category, speaks] = [one(BOUNDS), one(CATEGORIES), random() < 0.7];
    const number = Math.floor(Math.exp(random() * 11));
    const surface = bound === 'range' ? `${number} to ${number * 2}` : String(number);
    const [cue, place] = [one(CUES), one(PLACES)];
    const speaker = speaks ? `Speaker ${Math.floor(random() ** 3 * 5000)}` : null;
    // Spread objects would be ten times as slow to make and to write.
    yield {
      claim: at.toString(16).padStart(16, '0'),
      report: `report-${report}`,
      published,
      outlet: `Outlet ${report % 200}`,
      title: `Report ${report}`,
      url: `https://example.org/${report}`,
      kind: 'count',
      category,
      value: bound === 'range' ? null : number,
      low: bound === 'over' || bound === 'atLeast' || bound === 'range' ? number : null,
      high: bound === 'atMost' ? number : bound === 'range' ? number * 2 : null,
      bound,
      unit: null,
      counted: 'people',
      whose: one(SIDES),
      what: category,
      place,
      when: 'on that day',
      from: published,
      to: published,
      speaker,
      cue: speaker === null ? null : cue,
      quotation: speaker === null ? null : 'indirect',
      via: null,
      certainty: one(CERTAINTIES),
      reportCertainty: 'Uu',
      certaintyCues: null,
      doubts: null,
      ties: null,
      cartridge: null,
      weapon: null,
      surface,
      quote: `${surface} people were counted in ${place ?? 'the valley'}, ${speaker ?? 'this newspaper'} says.`,
      start: (at % 8) * 100,
      end: (at % 8) * 100 + surface.length,
      rule: 'count',
    };
  }
}

function dayOf(number: number): string {
  return new Date(Date.UTC(2031, 0, 1 + number)).toISOString().slice(0, 10);
}
