/** Control characters, and those that turn the direction of writing: they could rewrite what a terminal shows. */
// eslint-disable-next-line no-control-regex -- these are the ones to be taken out
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** Words of a report as they may go to a terminal: on one line, without control characters. */
export function plainWords(text: string): string {
  return text.replace(UNSAFE, ' ').trim();
}
