import type { Citation, Format } from '../../cite/citation.ts';
import { citationPath } from '../../cite/citation-path.ts';
import { gbt7714 } from '../../cite/formats/gbt7714.ts';
import { law } from '../../cite/formats/law.ts';
import { memo } from '../../cite/formats/memo.ts';
import { splitId } from '../../domain/anchor.ts';
import type { Level } from '../../domain/level.ts';
import type { ExcerptTexts } from './excerpt-texts.ts';

/** One clause of an excerpt (摘编), with the note of the one who collects it. */
export interface ExcerptEntry {
  citation: Citation;
  fingerprint: string;
  level: Level;
  /** Region and year, e.g. 郑州 2022. */
  short: string;
  note: string;
  /** Place of page and clause, for ordering by document. */
  place: readonly [number, number];
}

/** An excerpt ready to be written to a file. */
export interface Excerpt {
  title: string;
  entries: readonly ExcerptEntry[];
  form: Format;
  /** YYYY-MM-DD. */
  madeOn: string;
}

/** The forms of citation an excerpt can have; the first is the default. */
export const EXCERPT_FORMS: readonly Format[] = [memo, gbt7714, law];

/** Returns one collected clause, or null where its page has no such anchor. `site` is origin and base path without a slash at the end. */
export function excerptEntry(
  texts: ExcerptTexts,
  id: string,
  note: string,
  site: string,
  today: string,
): ExcerptEntry | null {
  const { clauses, level, short, place, ...about } = texts;
  const clause = clauses[splitId(id).anchor];
  if (!clause) return null;
  const [pin, fingerprint, words, order] = clause;
  return {
    citation: { ...about, id, pin, url: site + citationPath(id, fingerprint), accessedOn: today, words },
    fingerprint,
    level,
    short,
    note,
    place: [place, order],
  };
}

/** Returns the source line of an entry in the chosen form, without words and without address (which GB/T 7714 has inside). */
export function sourceLine(entry: ExcerptEntry, form: Format): string {
  return form.format(entry.citation, { words: false, link: false, online: true }).text;
}
