import type { CertaintyItem, DateMention, Figure, Reading, Report, Span } from '@muster/model';
import { readAccounts } from './claims/account.ts';
import { taxonomy as newsTaxonomy, type Taxonomy } from './claims/category/taxonomy.ts';
import { readAttributions } from './claims/read-attributions.ts';
import { claimantOf } from './claims/context-of.ts';
import type { Certainties } from './claims/read-certainty.ts';
import { readClaims } from './claims/read-claims.ts';
import { readCounts } from './claims/read-counts.ts';
import { readWorded } from './claims/read-worded.ts';
import { readWeapons } from './claims/read-weapons.ts';
import type { Grammar } from './compile-grammar.ts';
import { scanReport } from './scan-report.ts';
import type { Prose } from './text/prose.ts';
import { findQuotations } from './text/quotations.ts';

/** What may be said to `parseReport`. */
export interface ParseOptions {
  /** Spans whose certainty is wanted; one item comes back for each. */
  readonly ask?: readonly Span[];
  /** Another grammar than the one that reads news. */
  readonly grammar?: Grammar;
  /** Other categories than those of news, or more: see `extendTaxonomy`. */
  readonly taxonomy?: Taxonomy;
}

/**
 * Reads every figure, date and claim out of one report.
 *
 * Takes the report's id, its text and its day of publication (or null: then nothing is guessed from it), gives
 * a JSON-serialisable reading. Never throws on bad text: what is wrong stands in `problems`.
 */
export function parseReport(
  report: Pick<Report, 'id' | 'text' | 'published'>,
  { ask = [], grammar, taxonomy = newsTaxonomy }: ParseOptions = {},
): Reading {
  const scanned = scanReport(report, grammar);
  const { quotations, problems } = findQuotations(scanned.tokens);
  const prose = { ...scanned, quotations };
  const { outermost, all } = readAttributions(prose);
  const accounts = readAccounts(prose, taxonomy);
  const claimant = claimantOf(report.id, prose, accounts, all);
  return {
    id: report.id,
    figures: prose.figures.map(unplaced<Figure>),
    dates: prose.dates.map(unplaced<DateMention>),
    counts: readCounts(prose, accounts),
    attributions: outermost,
    items: ask.map((span) => itemAt(prose, span, claimant.certainty.ofEvent)),
    weapons: readWeapons(prose),
    claims: readClaims(claimant, accounts, taxonomy),
    worded: readWorded(claimant, accounts),
    problems,
  };
}

/** The answer to one span asked about. */
function itemAt({ tokens }: Prose, { start, end }: Span, certaintyOf: Certainties['ofEvent']): CertaintyItem {
  return { start, end, surface: tokens.text.slice(start, end), label: certaintyOf({ start, end }) };
}

/** Drops the token numbers, which mean nothing outside. */
function unplaced<Found>(placed: Found & { first: number; last: number }): Found {
  const { first: _first, last: _last, ...found } = placed;
  return found as unknown as Found;
}
