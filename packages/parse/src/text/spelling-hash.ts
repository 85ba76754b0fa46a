/** The seed of a word's hash. */
export const HASH_SEED = 5381;

/** Folds one code unit into a word's hash; ASCII letters count as lower case, a typographic apostrophe as a plain one. */
export const addToHash = (hash: number, code: number): number => (Math.imul(hash, 33) ^ foldCode(code)) | 0;

/** Lower case for ASCII letters, one apostrophe for two; what else stands in words, hyphens and digits among it, stays as it is. */
export const foldCode = (code: number): number => (code < 0x80 ? code | 0x20 : code === 0x2019 ? 0x27 : code);
