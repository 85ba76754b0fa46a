import { CommanderError, type Command } from 'commander';

/** The exit codes of every command. */
export const EXIT = {
  /** Everything was read. */
  done: 0,
  /** Some documents had problems that kept them out; the rest was read. */
  someKeptOut: 1,
  /** The command was called wrongly, there was nothing to read, or nothing could be written. */
  usage: 2,
} as const;

/** What ends a command with one line and an exit code instead of a stack trace. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: number = EXIT.usage,
  ) {
    super(message);
  }
}

/** Runs a command: usage errors end with 2, expected failures with their own code, each in one line. */
export async function run(command: Command): Promise<void> {
  command.exitOverride().showHelpAfterError('(--help lists the options)');
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
  try {
    await command.parseAsync();
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message.split('\n')[0] ?? ''}\n`);
  return error instanceof CommandError ? error.exitCode : EXIT.usage;
}
