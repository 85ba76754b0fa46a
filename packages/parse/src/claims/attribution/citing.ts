/** "citing the ministry", "relaying a briefing by the service". */
export const CITING: ReadonlySet<string> = new Set(['citing', 'quoting', 'relaying']);
