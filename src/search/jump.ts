import { labelStyle } from '../cite/check/label-style.ts';
import { searchForm } from '../domain/normalize.ts';
import { parseNumeral } from '../domain/numeral.ts';
import type { Catalog, CatalogDocument } from './catalog.ts';
import { type SpokenPlace, spokenPlace } from './spoken-place.ts';
import { documentOf, type ReadClauses } from './texts.ts';

/**
 * A place that a query names outright: a document by its 文号, or a clause by its 条次. It is not sure where the words name
 * no document and say a number that the clause has among others (第15条 for 三（六）15.).
 */
export type Jump =
  | { kind: 'document'; document: CatalogDocument; sure: true }
  | { kind: 'clause'; clause: number; sure: boolean };

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

/** 第15条 as people say it of any list that is numbered on and on, though the text prints 15. or （十五）. */
const SPOKEN = new RegExp(`^第(${HAN}|\\d{1,3})[条项点]$`, 'u');

/** Returns the number of a place that is named by it alone (第15条 → 15), or null where the words are none. */
export function numberOfCitation(words: string): number | null {
  return numeral(SPOKEN.exec(searchForm(words))?.[1] ?? '');
}

const withoutBrackets = (text: string): string => searchForm(text).replace(/[〔〕[\]()（）【】{}《》\s]/gu, '');

/** Returns a 文号 as it is compared: 郑政办[2022]56号文件 is 郑政办〔2022〕56号. */
const bareNumber = (text: string): string => withoutBrackets(text).replace(/(?<=\d)号?(?:文件?)?$/u, '');

/** Returns the document whose 文号 the query is, whatever brackets it is written with. */
export function documentByNumber(catalog: Catalog, typed: string): CatalogDocument | null {
  const wanted = bareNumber(typed);
  if (wanted === '') return null;
  return catalog.documents.find((each) => each.docNumber !== null && bareNumber(each.docNumber) === wanted) ?? null;
}

/** What jumps are looked up in. */
interface Places {
  withAnchor(anchor: string): Promise<number[]>;
  withNumber(number: number): Promise<number[]>;
  read: ReadClauses;
}

/** Of a number that more clauses bear nobody can say which one is meant. */
const MOST_MEANT = 8;
/** So many are read to see how their numbers are printed. */
const MOST_READ = 32;

/**
 * Returns the places a query names. Words before a 条次 choose documents, with a space between or none: 新密 四（二）2.,
 * 郑州2022四（五）7., 新密政文〔2023〕82号第15条, 郑州第四部分第（二）项第2点.
 */
export async function findJumps(catalog: Catalog, places: Places, typed: string): Promise<Jump[]> {
  const document = documentByNumber(catalog, typed);
  if (document !== null) return [{ kind: 'document', document, sure: true }];
  const cited = citationIn(catalog, typed);
  if (cited === null) return [];
  const { names, citation } = cited;
  const named = (clauses: readonly number[]): number[] =>
    clauses.filter((clause) => isNamed(labelOf(catalog, clause), names));
  const anchor = anchorOfCitation(citation);
  const clauses = anchor === null ? [] : named(await places.withAnchor(anchor));
  const spoken = anchor === null ? spokenPlace(citation) : null;
  if (spoken !== null) {
    const said = await printedAs(places.read, named(await places.withAnchor(spoken.anchor)), spoken);
    return said.map((clause) => ({ kind: 'clause', clause, sure: true }));
  }
  const number = clauses.length > 0 ? null : numberOfCitation(citation);
  const meant = number === null ? clauses : await numbered(places.read, named(await places.withNumber(number)));
  return meant.map((clause) => ({ kind: 'clause', clause, sure: number === null || names.length > 0 }));
}

/** Parts a query into names of a document and the 条次 behind them; null where it ends with none. */
function citationIn(catalog: Catalog, typed: string): { names: string[]; citation: string } | null {
  const words = typed.trim().split(/\s+/u);
  // The steps of a place may stand apart: 第四部分 第（二）项 第2点.
  for (let at = 0; at < words.length - 1; at += 1) {
    const citation = words.slice(at).join('');
    if (/^第.+部分/u.test(citation) && isCitation(citation)) return { names: words.slice(0, at), citation };
  }
  const last = words.pop() ?? '';
  if (isCitation(last)) return { names: words, citation: last };
  const characters = [...last];
  for (let at = 1; at < characters.length; at += 1) {
    const [name, citation] = [characters.slice(0, at).join(''), characters.slice(at).join('')];
    if (!isCitation(citation)) continue;
    const names = [...words, name];
    const labels = catalog.documents.flatMap((document) => [
      document.first,
      ...document.parts.map(({ first }) => first),
    ]);
    if (labels.some((clause) => isNamed(labelOf(catalog, clause), names))) return { names, citation };
  }
  return null;
}

function isCitation(words: string): boolean {
  return anchorOfCitation(words) !== null || spokenPlace(words) !== null || numberOfCitation(words) !== null;
}

/** Returns all that a clause's document and part are called by. */
function labelOf(catalog: Catalog, clause: number): string {
  const { title, shortTitle, docNumber, parts } = documentOf(catalog, clause);
  const part = parts.find((each) => each.first <= clause && clause < each.end);
  return withoutBrackets([title, shortTitle, docNumber ?? '', part?.title ?? ''].join(' '));
}

/** A date between a title and a place says nothing that the title does not: …，2022年6月2日发布，第四部分. */
const DATE = /^\d{4}年\d{1,2}月\d{1,2}日(?:发布|印发)?$/u;

function isNamed(label: string, names: readonly string[]): boolean {
  const parts = names.flatMap((name) => name.split(/[，,]|(?<=》)|所附/u)).filter((part) => !DATE.test(part));
  return parts.every((part) => label.includes(withoutBrackets(part)));
}

/** Returns those clauses whose number is printed as it is said: 第2点 is 2. and never （二）. */
async function printedAs(
  read: ReadClauses,
  clauses: readonly number[],
  { style }: SpokenPlace,
): Promise<readonly number[]> {
  if (style === null || clauses.length > MOST_READ) return clauses;
  const shown = await read(clauses);
  return shown.filter(({ label }) => labelStyle(label ?? '') === style).map(({ clause }) => clause);
}

/** Returns which clauses of one number are meant: those that print it in digits before all others, and none where many do. */
async function numbered(read: ReadClauses, clauses: readonly number[]): Promise<number[]> {
  if (clauses.length > MOST_READ) return [];
  const shown = await read(clauses);
  const digits = shown.filter(({ label }) => /^\d/u.test(searchForm(label ?? '')));
  const meant = (digits.length > 0 ? digits : shown).map(({ clause }) => clause);
  return meant.length > MOST_MEANT ? [] : meant;
}
