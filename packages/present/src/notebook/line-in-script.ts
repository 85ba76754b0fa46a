import { fileURLToPath } from 'node:url';

/** The address of a script without what an importer may have added ("?run=2"). */
export function scriptAddress(url: string): string {
  return url.split(/[?#]/, 1)[0]!;
}

/**
 * The line of a script that a stack of calls goes back to, or null where it does not pass through the script.
 *
 * Of several lines the outermost counts: the statement of a cell, not a line of the function that it calls.
 */
export function lineInScript(stack: string, url: string): number | null {
  const address = scriptAddress(url);
  const names = [address, fileURLToPath(address)];
  for (const frame of stack.split('\n').reverse()) {
    for (const name of names) {
      const at = frame.lastIndexOf(name);
      const line = at === -1 ? null : /^(?:\?[^:]*)?:(\d+)/.exec(frame.slice(at + name.length));
      if (line !== null) return Number(line[1]);
    }
  }
  return null;
}

/** The line of a script that the running call goes back to. */
export function callingLine(url: string): number | null {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 100;
  const { stack = '' } = new Error('Where the call comes from');
  Error.stackTraceLimit = stackTraceLimit;
  return lineInScript(stack, url);
}
