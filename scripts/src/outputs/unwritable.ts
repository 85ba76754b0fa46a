import { CommandError } from '../command.ts';

/** What ends a command that cannot write: one line with the folder and what the disk says of it. */
export function unwritable(folder: string, error: unknown): CommandError {
  const reason = error instanceof Error ? error.message : String(error);
  return new CommandError(`Cannot write to the folder "${folder}": ${reason}`);
}
