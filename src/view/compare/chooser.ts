import type { Corpus } from '../../domain/corpus.ts';
import { policyPages } from '../pages.ts';
import { shortPart } from './choose.ts';

/** A text that a clause can be chosen from, as the chooser lists it. */
export interface Choice {
  key: string;
  label: string;
}

/** Returns every text of the corpus by date, an enclosed text under its document’s name. */
export function choices(corpus: Corpus): Choice[] {
  return policyPages(corpus.documents).map(({ key, document, part }) => ({
    key,
    label: part ? `${document.shortTitle}　${shortPart(part.title)}` : document.shortTitle,
  }));
}
