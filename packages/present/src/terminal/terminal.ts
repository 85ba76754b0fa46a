/** What is known of the terminal that is written to. */
export interface Terminal {
  /** Letters in a line. */
  readonly columns: number;
  readonly colour: boolean;
}

/** The parts of a stream that tell what it is. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const USUAL_COLUMNS = 80;
/** Narrower than this no table is readable. */
const LEAST_COLUMNS = 40;

function columnsOf({ columns }: Stream, environment: Readonly<Record<string, string | undefined>>): number {
  const told = Number(environment['COLUMNS']);
  const known = columns ?? (Number.isInteger(told) && told > 0 ? told : USUAL_COLUMNS);
  return Math.max(LEAST_COLUMNS, known);
}

/**
 * What a stream can show: its width, and colour where it is a terminal and nobody said `NO_COLOR`.
 *
 * `FORCE_COLOR` colours what is piped as well; `TERM=dumb` never is.
 */
export function terminalOf(
  stream: Stream,
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  const { NO_COLOR: none, FORCE_COLOR: force, TERM: term } = environment;
  const forced = force !== undefined && force !== '' && force !== '0';
  const refused = (none !== undefined && none !== '') || term === 'dumb';
  return {
    columns: columnsOf(stream, environment),
    colour: !refused && (forced || stream.isTTY === true),
  };
}
