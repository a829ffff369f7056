import { groupBy } from '../../domain/group-by.ts';
import type { CatalogDocument } from '../../search/catalog.ts';
import type { Answer, Engine } from '../../search/engine.ts';
import { ownOccurrences, repeatedHits } from '../../search/inline-hits.ts';
import type { Hit } from '../../search/rank.ts';
import { documentOf } from '../../search/texts.ts';
import { copyCitation } from './copy-citation.ts';
import { el } from './dom.ts';
import { hitView, sealOf } from './hit-view.ts';
import { inlineWords } from './inline-words.ts';
import { type LongList, longList } from './long-list.ts';
import type { Order } from './state.ts';

/** How many of the best stand before the full list. */
const BEST = 5;

/** The hits as shown, and the lists among them in the order of the page. */
export interface Results {
  nodes: Node[];
  lists: LongList[];
}

/** Makes the list of hits: by document in reading order with the best in front, or all by relevance. */
export function resultsView(engine: Engine, answer: Answer, hits: readonly Hit[], order: Order): Results {
  if (hits.length === 0) return { nodes: [], lists: [] };
  const keys = answer.words.map((word) => word.key);
  const repeated = repeatedHits(engine.catalog, hits);
  const lists: LongList[] = [];
  const list = (part: readonly Hit[], named: boolean): HTMLElement => {
    const made = longList(part, async (some) => {
      const clauses = await engine.read(some.map((hit) => hit.clause));
      return clauses.map((clause, at) =>
        hitView(clause, {
          keys,
          count: countOf(some[at], repeated),
          named,
          copy: (each) => void copyCitation(each),
        }),
      );
    });
    lists.push(made);
    return made.view;
  };
  if (order === 'relevance') return { nodes: [list(hits, true)], lists };
  const own = hits.filter(({ longer }) => longer === null);
  const longer = hits.filter((hit) => hit.longer !== null).sort((a, b) => a.clause - b.clause);
  const best = own.length > BEST + 1 ? [bestView(list(own.slice(0, BEST), true))] : [];
  const documents = groupBy(
    [...own].sort((a, b) => a.clause - b.clause),
    (hit) => documentOf(engine.catalog, hit.clause).id,
  );
  const present = engine.catalog.documents.filter((document) => documents.has(document.id));
  const inAny = new Set(hits.map(({ clause }) => documentOf(engine.catalog, clause).id));
  const absent = engine.catalog.documents.filter((document) => !inAny.has(document.id));
  const groups = present.map((document) => {
    const part = documents.get(document.id) ?? [];
    const occurrences = ownOccurrences(engine.catalog, part);
    return el(
      'section',
      { 'aria-label': document.shortTitle },
      el(
        'div',
        { class: 'grp' },
        sealOf(document, ''),
        el('h2', {}, document.title),
        el('span', { class: 'n' }, `${part.length} 条${inlineWords(engine.catalog, part)}　${occurrences} 处`),
      ),
      list(part, false),
    );
  });
  const part = longer.length === 0 ? [] : [longerView(longer.length, list(longer, true))];
  return { nodes: [...best, ...groups, ...part, ...absentViews(absent, answer)], lists };
}

function countOf(hit: Hit | undefined, repeated: ReadonlySet<Hit>): string {
  if (hit === undefined) return '';
  const [longer, within] = [hit.longer ? `，在“${hit.longer}”里` : '', repeated.has(hit) ? '，所在的条里已计' : ''];
  return `${hit.occurrences} 处${longer}${within}`;
}

/** Sets apart the hits that have a figure only as part of a longer one. */
function longerView(count: number, list: HTMLElement): HTMLElement {
  return el(
    'section',
    { 'aria-labelledby': 'longer' },
    el(
      'div',
      { class: 'grp plain' },
      el('h2', { id: 'longer' }, '这个数只是更长的数的一部分'),
      el('span', { class: 'n' }, `${count} 条，也计在上面的总数里`),
    ),
    list,
  );
}

function bestView(list: HTMLElement): HTMLElement {
  return el(
    'section',
    { 'aria-labelledby': 'best' },
    el(
      'div',
      { class: 'grp plain' },
      el('h2', { id: 'best' }, `最相关的 ${BEST} 条`),
      el('span', { class: 'n' }, '下面仍全部列出'),
    ),
    list,
  );
}

/** More documents without a hit than this are named in one line. */
const NAMED = 8;

/** Names the documents without a hit, and how many of their clauses were searched. */
function absentViews(documents: readonly CatalogDocument[], answer: Answer): HTMLElement[] {
  const words = answer.words.map((word) => `“${word.key}”`).join('、');
  const none = `没有${answer.words.length > 1 ? '一条同时含有' : ''}${words}。`;
  const rows = documents
    .slice(0, NAMED)
    .map((document) =>
      el(
        'div',
        { class: 'zero' },
        sealOf(document, ''),
        el('span', {}, el('b', {}, document.title), `　0 条。全文 ${document.end - document.first} 条已检索，${none}`),
      ),
    );
  const rest = documents.slice(NAMED);
  if (rest.length === 0) return rows;
  const searched = rest.reduce((sum, document) => sum + document.end - document.first, 0);
  const more = `另有 ${rest.length} 件文件 0 条。共 ${searched} 条已检索，${none}`;
  return [...rows, el('div', { class: 'zero' }, more)];
}
