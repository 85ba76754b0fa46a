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
  command.exitOverride().configureOutput({ outputError: () => undefined });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
  try {
    await command.parseAsync();
  } catch (error) {
    process.exitCode = exitCodeOf(error, command);
  }
}

function exitCodeOf(error: unknown, command: Command): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.done;
    process.stderr.write(`${usageMessage(error, command)}\n`);
    return EXIT.usage;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message.split('\n')[0] ?? ''}\n`);
  return error instanceof CommandError ? error.exitCode : EXIT.usage;
}

/** One line on what was wrong with the call, and what is allowed: `Unknown option '--ouput': allowed are --out, --help`. */
function usageMessage({ code, message }: CommanderError, command: Command): string {
  const words = message
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '');
  const invalid =
    /^(?:option|command-argument) '([^\s']+)(?:\s[^']*)?' (?:argument|value) '(.*)' is invalid\. (.+)/.exec(
      words,
    );
  if (invalid !== null) {
    const [, name = '', value = '', allowed = ''] = invalid;
    return `Cannot read ${name} "${value}": ${allowed.charAt(0).toLowerCase()}${allowed.slice(1)}`;
  }
  const said = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  if (code === 'commander.optionMissingArgument') return said;
  const takes = command.registeredArguments.map((argument) => argument.name());
  return `${said}: allowed are ${[...takes, ...command.options.map(({ long, short }) => long ?? short), '--help'].join(', ')}`;
}
