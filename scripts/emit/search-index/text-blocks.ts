import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clause } from '../../../src/domain/clause.ts';
import type { ClauseText } from '../../../src/search/texts.ts';
import { sumOf } from '../../lib/sum-store.ts';
import { byDocument } from './by-document.ts';
import type { KeptIndex } from './kept-index.ts';
import { packText } from './pack.ts';

/** How many clauses share one file of texts: a list of hits reads few files, each of one to two kB. */
export const TEXT_BLOCK = 8;
/** A name tells the texts of one document from its own earlier ones only: so many hex digits are enough. */
const DIGITS = 8;

/**
 * Writes the texts that search shows, a folder for each document, named by the document and a checksum of its texts, so
 * that those of an unchanged document lie in the same place. Takes the files from before where it can. Returns the
 * checksums by document id.
 */
export function writeTexts(clauses: readonly Clause[], folder: string, kept: KeptIndex): Map<string, string> {
  const sums = new Map<string, string>();
  for (const texts of byDocument(clauses)) {
    const doc = texts[0]?.doc ?? '';
    const blocks = Array.from({ length: Math.ceil(texts.length / TEXT_BLOCK) }, (_, at) =>
      JSON.stringify(texts.slice(at * TEXT_BLOCK, (at + 1) * TEXT_BLOCK).map(clauseText)),
    );
    const sum = sumOf(...blocks);
    sums.set(doc, sum);
    const own = join(folder, `${doc}-${textsName(sum)}`);
    mkdirSync(own, { recursive: true });
    for (const [at, block] of blocks.entries()) {
      const [key, path] = [sumOf(kept.code, sum, `${at}`), join(own, `${at}.pack`)];
      if (kept.store.place(key, path)) continue;
      writeFileSync(path, packText(block));
      kept.store.keep(key, path);
    }
  }
  return sums;
}

/** Returns what a checksum of texts adds to the name of their folder. */
export function textsName(sum: string): string {
  return sum.slice(0, DIGITS);
}

function clauseText(clause: Clause): ClauseText {
  return {
    part: clause.part,
    anchor: clause.anchor,
    kind: clause.kind,
    label: clause.label,
    labels: clause.labels,
    citation: clause.citation,
    heading: clause.heading,
    headingStyle: clause.headingStyle,
    headings: clause.headings,
    text: clause.text,
    fingerprint: clause.fingerprint,
  };
}
