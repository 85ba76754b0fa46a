/** A view of the database: what it joins, and why. */
export interface View {
  readonly name: string;
  readonly meaning: string;
  readonly sql: string;
}

/** The views that join the tables, each readable in any DuckDB client. A later one may use an earlier one. */
export const VIEWS: readonly View[] = [
  {
    name: 'claims_in_context',
    meaning:
      "Every claim with its series, whether its number stands there, its speaker's grade and what its document is",
    sql: `
      SELECT claims.*,
        spellings.source, sources.grade,
        series_claims.series, series.about, series_claims.standing, series_claims.revises, series.verdict,
        documents.standing AS document, documents.story, copies.original AS copyOf
      FROM claims
      LEFT JOIN spellings USING (speaker)
      LEFT JOIN sources ON sources.speaker = spellings.source
      LEFT JOIN series_claims ON series_claims.claim = claims.claim
      LEFT JOIN series ON series.series = series_claims.series
      LEFT JOIN documents ON documents.report = claims.report
      LEFT JOIN copies ON copies.claim = claims.claim`,
  },
  {
    name: 'claims_once',
    meaning: 'The claims without those that only repeat one of an earlier near-duplicate document',
    sql: 'SELECT * FROM claims_in_context WHERE copyOf IS NULL',
  },
  {
    name: 'numbers_that_stand',
    meaning: "Each speaker's number as it stands, series by series",
    sql: `
      SELECT series, about, published, source, speaker, outlet, bound, value, low, high, unit, certainty, grade, claim, quote
      FROM claims_in_context WHERE standing = 'current' ORDER BY about, series, published, claim`,
  },
  {
    name: 'revisions',
    meaning: 'Who gave another number later: the older claim and the newer one side by side',
    sql: `
      SELECT newer.series, newer.about, newer.speaker,
        older.published AS olderDay, older.surface AS olderWords, older.value AS olderValue, older.claim AS older,
        newer.published AS newerDay, newer.surface AS newerWords, newer.value AS newerValue, newer.claim AS newer
      FROM claims_in_context AS newer JOIN claims AS older ON older.claim = newer.revises`,
  },
  {
    name: 'disagreements',
    meaning: "Two speakers' numbers that have nothing in common, with the sentences they stand in",
    sql: `
      SELECT comparisons.series, series.about, comparisons.leftSpeaker, "left".surface AS leftWords, "left".quote AS leftQuote,
        comparisons.rightSpeaker, "right".surface AS rightWords, "right".quote AS rightQuote, comparisons.days
      FROM comparisons
      JOIN series USING (series)
      JOIN claims AS "left" ON "left".claim = comparisons."left"
      JOIN claims AS "right" ON "right".claim = comparisons."right"
      WHERE comparisons.relation = 'contradiction'`,
  },
  {
    name: 'corrected_claims',
    meaning: 'What a person did to which claim, with its words; a rejected claim is in no other table',
    sql: `
      SELECT corrections.*, claims.surface, claims.quote, claims.report
      FROM corrections LEFT JOIN claims USING (claim)`,
  },
];
