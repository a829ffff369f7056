import { splitId } from '../../domain/anchor.ts';
import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { clauseHeading, clauseName } from '../clause-name.ts';
import { pageIndex } from '../pages.ts';
import { validityView } from '../validity.ts';
import type { Chosen } from './column.ts';

/** The texts of one page as the browser fetches them for comparing: what stands over a column, and the clauses. */
export interface PageTexts {
  head: Pick<Chosen, 'level' | 'document' | 'docNumber' | 'issuedOn' | 'validity'>;
  clauses: ClauseText[];
}

/** One clause: anchor, citation, heading, own text, anchor of its parent. Inline items are in their parent’s text. */
export type ClauseText = [anchor: string, citation: string, heading: string, text: string, parent: string | null];

/** Returns the texts of a page (`<doc>` or `<doc>/<part>`), or null where there is none. */
export function pageTexts(corpus: Corpus, pageKey: string, builtOn: string): PageTexts | null {
  const { pageOf, clausesOf } = pageIndex(corpus);
  const page = pageOf.get(pageKey);
  const clauses = clausesOf.get(pageKey);
  if (!page || !clauses) return null;
  const { level, shortTitle, docNumber, issuedOn } = page.document;
  const part = page.part ? ` ${shortPart(page.part.title)}` : '';
  return {
    head: {
      level,
      document: `${shortTitle}${part}`,
      docNumber,
      issuedOn,
      validity: validityView(page.document, builtOn).word,
    },
    clauses: clauses.map(textOf),
  };
}

function textOf(clause: Clause): ClauseText {
  const parent = clause.parent === null ? null : splitId(clause.parent).anchor;
  const name = clauseName(clause);
  const ownLine = clause.headingStyle === 'own-line' && clause.text === '' ? '' : clause.text;
  return [clause.anchor, name, clauseHeading(clause), clause.inline ? '' : ownLine, parent];
}

/** “河南省建材工业2012年行动计划” → 建材工业; a title that begins with the year stays whole. */
export function shortPart(title: string): string {
  return title.replace(/^\p{Script=Han}{2,3}省/u, '').replace(/\d{4}年.*$/u, '') || title;
}

/**
 * Returns a clause as chosen for comparing. A clause without text of its own stands for all below it,
 * and `#s3-5*` asks for the whole section even where it has.
 */
export function chosenOf(texts: PageTexts, pageKey: string, asked: string): Chosen | null {
  const anchor = asked.replace(/\*$/, '');
  const clause = texts.clauses.find(([own]) => own === anchor);
  if (!clause) return null;
  const [, citation, heading, text] = clause;
  const whole = asked.endsWith('*') || text === '' || text.replace(/[。．]$/u, '') === heading;
  return {
    ...texts.head,
    id: `${pageKey}#${asked}`,
    citation: whole ? `${citation}（整节）` : citation,
    heading,
    url: `/policies/${pageKey}/#${anchor}`,
    text: whole ? wholeText(texts.clauses, anchor) : text,
  };
}

function wholeText(clauses: readonly ClauseText[], anchor: string): string {
  const inside = new Set([anchor]);
  const lines: string[] = [];
  for (const [own, citation, heading, text, parent] of clauses) {
    if (own !== anchor && !(parent !== null && inside.has(parent))) continue;
    inside.add(own);
    if (text !== '') lines.push(text);
    else if (own !== anchor && heading !== '' && /[（(）)]$|[.、]$/u.test(citation)) lines.push(heading);
  }
  return lines.join('\n');
}
