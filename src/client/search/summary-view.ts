import type { Engine } from '../../search/engine.ts';
import type { ReaderState } from '../../search/reader.ts';
import { IndexUnavailable } from '../../search/reader.ts';
import { button, el } from './dom.ts';

/** What the result line tells. */
export interface Totals {
  q: string;
  /** Hits of the query. */
  total: number;
  /** Hits left by the filters; the same where none is set. */
  shown: number;
  occurrences: number;
  /** How many of the hits shown are inline items whose words stand in another of them. */
  repeated: number;
  documents: number;
  words: number;
  /** Numbers that were looked for together with the unit typed after them. */
  joined: string[];
  /** How many of the hits shown have a figure only as part of a longer one. */
  longer: number;
}

/** Makes the result line: how many hits, and how many clauses were searched for them. */
export function summaryView(engine: Engine, totals: Totals): HTMLElement {
  const { total, shown } = totals;
  const all = engine.catalog.clauses;
  const narrowed = shown === total ? '' : `（筛选前 ${total} 条）`;
  const line = el(
    'h2',
    { class: 'big-n', id: 'sum' },
    '共 ',
    el('b', {}, String(shown)),
    ` 条命中${narrowed}，已检索全部 `,
    el('b', {}, String(all)),
    ' 条',
  );
  return el('div', { class: total === 0 ? 'sum none' : 'sum' }, line, el('p', { class: 'note' }, noteOf(totals)));
}

function noteOf({ q, total, shown, occurrences, repeated, documents, words, joined, longer }: Totals): string {
  if (total === 0 && words > 1) return `没有一条同时含有“${q}”的全部 ${words} 个词。`;
  if (total === 0) return `没有一条含有“${q}”。`;
  if (shown === 0) return '筛选后没有剩下的命中；去掉一项筛选再看。';
  const spread = documents === 1 ? '都在一件文件里' : `分布在 ${documents} 件文件里`;
  const together = joined.length > 0 ? `数和单位连着查：“${joined.join('”“')}”。` : '';
  const part = longer > 0 ? `其中 ${longer} 条里它只是更长的数的一部分，排在最后。` : '';
  return `${together}${occurrences} 处，${spread}。${repeatedNote(shown, repeated)}${part}不设上限，全部列出。`;
}

/** Says how many of the hits are inline items, and how many clauses that makes without them. */
function repeatedNote(shown: number, repeated: number): string {
  if (repeated === 0) return '';
  return `其中 ${repeated} 条是行内分项（段内的“一是”“二是”和责任单位），同样的字也在所在的条里，处数不重复计；不算行内分项是 ${shown - repeated} 条。`;
}

/** Says in plain text what the result line says, for a screen reader. */
export function summaryText(engine: Engine, totals: Totals): string {
  return `共 ${totals.shown} 条命中，已检索全部 ${engine.catalog.clauses} 条。`;
}

/** Makes what is shown while the index is read: nothing is counted yet, and it says so. */
export function waitingView(): Node[] {
  const line = el(
    'div',
    { class: 'sum wait' },
    el('p', { class: 'big-n' }, '正在检索……'),
    el('p', { class: 'note' }, progressOf(null)),
  );
  return [el('div', { id: 'summary' }, line), el('div', { class: 'ghost', 'aria-hidden': 'true' })];
}

/** Says how far the reading of the index has come. */
export function progressOf(state: ReaderState | null): string {
  const read = state === null ? '' : `已读 ${state.files} 个文件，${Math.round(state.bytes / 1024)} KB。`;
  return `${read}还没有查完，先不报条数。`;
}

/** Makes the note in the place of what stands beside the hits, where that could not be read. */
export function besideFailureView(again: () => void): HTMLElement {
  return el(
    'div',
    { class: 'sum fail', role: 'alert' },
    el('p', {}, '同义与相近的写法没有查完，也没有与源文核对：索引里有文件没有读到。上面的命中不受影响。'),
    el('p', { class: 'btns' }, button('再试一次', again, { class: 'btn' })),
  );
}

/** Makes the line shown where a part of the index did not load: what failed, and that no number can be given. */
export function failureView(error: unknown, again: () => void): HTMLElement {
  const files = error instanceof IndexUnavailable ? error.paths.join('、') : '';
  return el(
    'div',
    { class: 'sum fail', role: 'alert' },
    el('p', { class: 'big-n' }, '检索没有完成，不能报条数'),
    el(
      'p',
      { class: 'note' },
      files === ''
        ? '检索程序没有取到，请看网络通不通。这不等于没有命中。'
        : `索引里有文件没有读到（${files}）。这不等于没有命中。`,
    ),
    el('p', { class: 'btns' }, button('再试一次', again, { class: 'btn' })),
  );
}
