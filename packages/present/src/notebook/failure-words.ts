import type { Failure } from './executed.ts';

/** What ended a notebook, in one line: `Line 14: TypeError: rows is not iterable`. */
export function failureWords({ line, name, message }: Failure): string {
  return `${line === null ? '' : `Line ${line}: `}${name}: ${message}`;
}
