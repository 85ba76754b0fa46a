/** Something wrong in a file that a user wrote. */
export interface FileProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What was being done, the value quoted, what is allowed. */
  readonly message: string;
}

/** A problem in one line: `corrections.csv:4: Cannot use the action "delete": use accept, reject, edit, note`. */
export function problemLine({ file, line, message }: FileProblem): string {
  return `${file}:${line}: ${message}`;
}
