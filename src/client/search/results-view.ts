import { groupBy } from '../../domain/group-by.ts';
import type { Answer, Engine } from '../../search/engine.ts';
import { ownOccurrences } from '../../search/engine.ts';
import type { Hit } from '../../search/rank.ts';
import { documentOf } from '../../search/texts.ts';
import { copyText, memoForm } from './copy-citation.ts';
import { el } from './dom.ts';
import { hitView, sealOf } from './hit-view.ts';
import { longList } from './long-list.ts';
import type { Order } from './state.ts';

/** How many of the best stand before the full list. */
const BEST = 5;

/** Makes the list of hits: by document in reading order with the best in front, or all by relevance. */
export function resultsView(engine: Engine, answer: Answer, hits: readonly Hit[], order: Order): Node[] {
  const keys = answer.words.map((word) => word.key);
  const list = (part: readonly Hit[], named: boolean): HTMLElement =>
    longList(part, async (some) => {
      const clauses = await engine.read(some.map((hit) => hit.clause));
      return clauses.map((clause, at) =>
        hitView(clause, {
          keys,
          count: `${some[at]?.occurrences ?? 0} 处`,
          named,
          copy: (each) => void copyText(memoForm(each), '引用已复制'),
        }),
      );
    });
  if (order === 'relevance') return hits.length === 0 ? [] : [list(hits, true)];
  const documents = groupBy(
    [...hits].sort((a, b) => a.clause - b.clause),
    (hit) => documentOf(engine.catalog, hit.clause).id,
  );
  const groups = engine.catalog.documents.map((document) => {
    const part = documents.get(document.id) ?? [];
    if (part.length === 0) return zeroView(engine, document.id, answer);
    const occurrences = part.reduce((sum, hit) => sum + ownOccurrences(engine.catalog, hit), 0);
    return el(
      'section',
      { 'aria-label': document.shortTitle },
      el(
        'div',
        { class: 'grp' },
        sealOf(document, ''),
        el('h2', {}, document.title),
        el('span', { class: 'n' }, `${part.length} 条　${occurrences} 处`),
      ),
      list(part, false),
    );
  });
  if (hits.length <= BEST + 1 || documents.size === 0) return hits.length === 0 ? [] : groups;
  const best = el(
    'section',
    { 'aria-labelledby': 'best' },
    el(
      'div',
      { class: 'grp' },
      el('h2', { id: 'best' }, `最相关的 ${BEST} 条`),
      el('span', { class: 'n' }, '下面仍全部列出'),
    ),
    list(hits.slice(0, BEST), true),
  );
  return [best, ...groups];
}

/** Names a document without a hit, and how many of its clauses were searched. */
function zeroView(engine: Engine, id: string, answer: Answer): HTMLElement {
  const document = engine.catalog.documents.find((each) => each.id === id);
  if (document === undefined) return el('div');
  const words = answer.words.map((word) => `“${word.key}”`).join('、');
  return el(
    'div',
    { class: 'zero' },
    sealOf(document, ''),
    el(
      'span',
      {},
      el('b', {}, document.title),
      `　0 条。全文 ${document.end - document.first} 条已检索，没有${answer.words.length > 1 ? '一条同时含有' : ''}${words}。`,
    ),
  );
}
