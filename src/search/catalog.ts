import type { SynonymGroup } from '../domain/editorial.ts';
import type { Level } from '../domain/level.ts';
import type { ClauseShape } from './layout.ts';

/** A text enclosed in a document, and where its clauses lie in the order of all clauses. */
export interface CatalogPart {
  id: string;
  title: string;
  first: number;
  /** One after the last. */
  end: number;
}

/** What search needs to know of a document before any clause of it is read. */
export interface CatalogDocument {
  id: string;
  title: string;
  shortTitle: string;
  docNumber: string | null;
  issuer: string | null;
  issuedOn: string | null;
  level: Level;
  region: string;
  year: string | null;
  url: string;
  parts: CatalogPart[];
  /** Places in the order of all clauses: first, and one after the last. */
  first: number;
  end: number;
  /** Changes with every byte of its texts, and is part of the name of their folder. */
  texts: string;
}

/** One letter per clause in each string: small enough to come with the first search. */
export interface Spine {
  headingUnits: string;
  textUnits: string;
  /** Length of the run-in heading, in characters of the search form. */
  lead: string;
  /** How deep the clause lies in its page; the following deeper ones are its descendants. */
  depth: string;
  /** 1 where the clause's words also stand in its parent's text. */
  inline: string;
  /** One point each for money, for a target, and for a strong cross-link: more points come first among equals. */
  weight: string;
}

/** The table of contents of the index, `pagefind/catalog.pack`. */
export interface Catalog {
  format: 1;
  /** Changes with every byte of the index. */
  version: string;
  clauses: number;
  leaves: { bundle: number; record: string; first: number; size: number }[];
  /** Records that a bundle of an earlier build holds of what stands no more: what is found in them counts for nothing. */
  former: string[];
  bundles: string[];
  /** The engine's own entry file of each bundle: it comes with the catalog instead of taking a turn to the server. */
  entries: string[];
  /** Records of the sources as received, by document; empty where the corpus is too large to hold its text twice. */
  sources: { doc: string; record: string }[];
  /** Where the sources differ from their search form (`SourceBreaks`, in the order of `sources`). */
  sourceBreaks: string;
  documents: CatalogDocument[];
  spine: Spine;
  synonyms: SynonymGroup[];
  /** Where the texts of all documents lie, and how many clauses of one document share a file. */
  texts: { folder: string; block: number };
  facets: { path: string; bytes: number };
  /** Every file that a search can ask for, in bytes, so that a browser can keep the whole index for offline use. */
  bytes: number;
}

const BASE = 48;

/** Returns small numbers as a string, one letter each. */
export function packNumbers(values: readonly number[]): string {
  return values.map((value) => String.fromCharCode(BASE + value)).join('');
}

/** Returns the number at one place of a packed string. */
export function packedNumber(packed: string, at: number): number {
  const letter = packed.charCodeAt(at);
  return Number.isNaN(letter) ? 0 : letter - BASE;
}

/** Returns the shape of one clause. */
export function shapeAt(spine: Spine, clause: number): ClauseShape {
  return { heading: packedNumber(spine.headingUnits, clause), text: packedNumber(spine.textUnits, clause) };
}
