import type { Entry, LibraryPage } from './library.ts';
import type { ParsedLink } from './parse-link.ts';

/** A stretch of the memo, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Something a citation says of a document that is otherwise in the document. */
export interface Wrong {
  what: '题名' | '所附文本的题名' | '发文机关' | '日期';
  written: string;
  actual: string;
}

/** A place where the memo cites something: what it names, and what that can mean. */
export interface Mention extends Stretch {
  /** What stands in the memo. */
  written: string;
  /** The text cited; null where the site has none of that name. */
  page: LibraryPage | null;
  /** The title as written, where one is written. */
  title: string | null;
  /** What is written otherwise than the document has it, apart from number, place and words. */
  wrongs: Wrong[];
  /** The text whose title differs in a figure only, as the plan of another year does; `page` is null then. */
  akin: LibraryPage | null;
  /** Texts a short title can mean, where it is not clear which. */
  several: LibraryPage[];
  /** The number (文号) as written. */
  docNumber: string | null;
  /** The place as written; empty where a whole document is cited. */
  pin: string;
  /** Clauses the place can mean; empty where there is no place or no such clause. */
  entries: Entry[];
  /** Our link that stands with it. */
  link: (ParsedLink & Stretch) | null;
  /** The reference entry it is written in; quotations inside belong to it. */
  scope: Stretch | null;
  /** True where the citation does not say which text it means, so that it is taken to be the one cited before. */
  assumed: boolean;
  /** How it came to be read, for what is said about it. */
  by: 'title' | 'number' | 'back-reference' | 'place' | 'link' | 'record';
}
