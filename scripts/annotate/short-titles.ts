import type { PolicyDocument } from '../../src/domain/document.ts';
import { gist } from '../../src/domain/gist.ts';

/** Characters of what a document is about: first as few as a column of a table has room for. */
const [SHORT, LONG] = [10, 30];

/** What is added to region and year, step by step, while documents share a name. */
const FURTHER: readonly ((document: PolicyDocument) => string)[] = [
  (document) => gist(document, SHORT),
  (document) => gist(document, LONG),
  ({ docNumber }) => docNumber ?? '',
  ({ issuedOn }) => issuedOn?.slice(5) ?? '',
  ({ id }) => id,
];

/**
 * Returns the documents, each with a short title that no other one has: region and year (郑州 2022), and where several
 * share these, what each is about (郑州 2022 新材料产业). What is added comes from a document’s own title, so that one
 * that joins renames few others.
 */
export function withShortTitles(documents: readonly PolicyDocument[]): PolicyDocument[] {
  let names = documents.map(({ shortTitle }) => shortTitle);
  for (const further of FURTHER) {
    const holders = Map.groupBy(names, (name) => name);
    if (holders.size === names.length) break;
    names = documents.map((document, at) => {
      const name = names[at] ?? '';
      if ((holders.get(name)?.length ?? 0) < 2) return name;
      const more = further(document);
      // A longer form begins like the shorter one that did not tell them apart.
      const base = more.startsWith(name.slice(document.shortTitle.length + 1)) ? document.shortTitle : name;
      return more === '' ? name : `${base} ${more}`.trim();
    });
  }
  return documents.map((document, at) => ({ ...document, shortTitle: names[at] ?? document.shortTitle }));
}
