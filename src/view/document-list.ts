import type { Corpus } from '../domain/corpus.ts';
import type { Part } from '../domain/document.ts';
import { type Level, levelRank } from '../domain/level.ts';
import { validityView } from './validity.ts';

/** One document as listed. */
export interface DocumentLine {
  title: string;
  url: string;
  number: string | null;
  issuedOn: string | null;
  validity: string;
  tone: 'ok' | 'over' | 'unk';
  characters: string;
  clauses: number;
  parts: readonly Part[];
}

/** The documents of one level and region, in order of date. */
export interface DocumentGroup {
  level: Level;
  code: string;
  name: string;
  documents: DocumentLine[];
}

/** Returns the documents by level and region, the highest level first. */
export function documentList(corpus: Corpus, builtOn: string): DocumentGroup[] {
  const counts = new Map<string, number>();
  for (const clause of corpus.clauses) if (!clause.inline) counts.set(clause.doc, (counts.get(clause.doc) ?? 0) + 1);
  const groups = new Map<string, DocumentGroup>();
  for (const document of corpus.documents) {
    const { level, region } = document;
    // A township has the code of the county it lies in, and is none of its offices.
    const key = `${level} ${region.code}`;
    const group = groups.get(key) ?? { level, code: region.code, name: region.name, documents: [] };
    groups.set(key, group);
    const validity = validityView(document, builtOn);
    group.documents.push({
      title: document.title,
      url: document.url,
      number: document.docNumber,
      issuedOn: document.issuedOn,
      validity: validity.word,
      tone: validity.tone,
      characters: document.source.characters.toLocaleString('en-US'),
      clauses: counts.get(document.id) ?? 0,
      parts: document.parts,
    });
  }
  return [...groups.values()].sort((a, b) => levelRank(a.level) - levelRank(b.level) || (a.code < b.code ? -1 : 1));
}
