/** A column that holds words from a closed list says what each of them means. */
type Words<Word extends string> = string extends Word
  ? { readonly type: 'text' | 'date' }
  : { readonly type: 'text'; readonly values: Readonly<Record<Word, string>> };

/** A column that holds numbers says whether they are whole, and what they are counted in. */
interface Numbers {
  readonly type: 'integer' | 'number';
  /** What a number of the column counts or measures: "UTF-16 code units". */
  readonly unit?: string;
}

type Kind<Value> = Value extends number
  ? Numbers
  : Value extends boolean
    ? { readonly type: 'boolean' }
    : Words<Extract<Value, string>>;

/** What a column means, typed on the cells that it holds. */
export type Column<Cell> = {
  /** One sentence that a reader of the file alone understands. */
  readonly meaning: string;
  readonly nullable: null extends Cell ? true : false;
} & Kind<
  [NonNullable<Cell>] extends [boolean]
    ? boolean
    : [NonNullable<Cell>] extends [number]
      ? number
      : NonNullable<Cell>
>;

/**
 * Every column of a row, in the order of the files: a row type that gains a column does not compile until it is described here.
 */
export type Columns<Row> = { readonly [Name in keyof Row]-?: Column<Row[Name]> };

/** Any column, as the exports read it. */
export interface AnyColumn {
  readonly meaning: string;
  readonly nullable: boolean;
  readonly type: 'text' | 'date' | 'integer' | 'number' | 'boolean';
  readonly unit?: string;
  readonly values?: Readonly<Record<string, string>>;
}
