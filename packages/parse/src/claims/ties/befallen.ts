/** Categories of people by what befell them or where they stood: numbers of these are held against each other. */
export const BEFALLEN: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'captured',
  'detained',
  'displaced',
  'participants',
  'troops',
]);
