import { searchForm } from '../domain/normalize.ts';
import { parseNumeral } from '../domain/numeral.ts';
import type { Catalog, CatalogDocument } from './catalog.ts';
import { documentOf } from './texts.ts';

/** A place that a query names outright: a document by its 文号, or a clause by its 条次. */
export type Jump = { kind: 'document'; document: CatalogDocument } | { kind: 'clause'; clause: number };

const HAN = '[〇零一二三四五六七八九十百]+';
/** 四（二）2.（1） after NFKC, with or without stops; at least two levels, because a lone number is a word like any other. */
const CITATION = new RegExp(
  `^第?(${HAN})(?:部分|、)?(?:\\((${HAN})\\)、?)?(?:(\\d{1,3})(?:[.、](?!\\d))?)?(?:\\((\\d{1,3})\\))?(?:第(\\d+|${HAN})[段款])?$`,
  'u',
);
const ARTICLE = new RegExp(`^第(${HAN}|\\d+)条(?:之(${HAN}))?(?:第(${HAN}|\\d+)款)?$`, 'u');

const numeral = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : parseNumeral(text));

/** Returns the anchor that a 条次 stands for (四（二）2. → s4-2-2, 第十二条 → art12), or null where the words are none. */
export function anchorOfCitation(words: string): string | null {
  const form = searchForm(words);
  const article = ARTICLE.exec(form);
  if (article) {
    const [number, insert, paragraph] = article.slice(1).map((part) => (part === undefined ? null : numeral(part)));
    if (number === null || number === undefined) return null;
    return `art${number}${insert ? `z${insert}` : ''}${paragraph ? `-p${paragraph}` : ''}`;
  }
  const found = CITATION.exec(form);
  if (!found) return null;
  const levels = found.slice(1, 5).filter((part) => part !== undefined);
  const values = levels.map((part) => numeral(part ?? ''));
  if (values.length < 2 && found[5] === undefined) return null;
  if (values.some((value) => value === null)) return null;
  const paragraph = found[5] === undefined ? null : numeral(found[5]);
  return `s${values.join('-')}${paragraph ? `-p${paragraph}` : ''}`;
}

const bareNumber = (text: string): string => searchForm(text).replace(/[〔〕[\]()（）【】{}\s]/gu, '');

/** Returns the document whose 文号 the query is, whatever brackets it is written with. */
export function documentByNumber(catalog: Catalog, typed: string): CatalogDocument | null {
  const wanted = bareNumber(typed);
  if (wanted === '') return null;
  return catalog.documents.find((each) => each.docNumber !== null && bareNumber(each.docNumber) === wanted) ?? null;
}

/**
 * Returns the places a query names. Words before a 条次 choose documents: 新密 四（二）2. or 郑州2022四（五）7.
 */
export async function findJumps(
  catalog: Catalog,
  withAnchor: (anchor: string) => Promise<number[]>,
  typed: string,
): Promise<Jump[]> {
  const document = documentByNumber(catalog, typed);
  if (document !== null) return [{ kind: 'document', document }];
  const words = typed.trim().split(/\s+/u);
  const citation = words[words.length - 1] ?? '';
  const anchor = anchorOfCitation(citation);
  if (anchor === null) return [];
  const names = words.slice(0, -1).map(searchForm);
  const clauses = await withAnchor(anchor);
  return clauses
    .filter((clause) => {
      const holder = documentOf(catalog, clause);
      const part = holder.parts.find((each) => each.first <= clause && clause < each.end);
      const label = searchForm([holder.title, holder.shortTitle, holder.docNumber ?? '', part?.title ?? ''].join(' '));
      return names.every((name) => label.includes(name));
    })
    .map((clause) => ({ kind: 'clause', clause }));
}
