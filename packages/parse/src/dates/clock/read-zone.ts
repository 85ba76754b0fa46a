import { timeZones } from '../../lexicon/time-zones.ts';
import type { Tokens } from '../../text/tokens.ts';

/** Reads a zone behind a time of day: "UTC", "EDT", "local time", "Moscow time" without its distance. */
export function readZone(tokens: Tokens, at: number): { readonly zone: string; readonly end: number } | null {
  if (tokens.spells(at, 'local') && tokens.spells(at + 1, 'time')) return { zone: '', end: at + 2 };
  const zone = tokens.capitalised(at) ? timeZones.get(tokens.surface(at)) : undefined;
  return zone === undefined ? null : { zone, end: at + 1 };
}
