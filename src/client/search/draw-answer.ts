import type { Facet, FacetTable } from '../../search/facets.ts';
import type { ReaderState } from '../../search/reader.ts';
import { announce } from '../announce.ts';
import { byId, el } from './dom.ts';
import { facetsView } from './facets-view.ts';
import { fillRoom } from './long-list.ts';
import type { OpenedSearch } from './open-search.ts';
import { orderView } from './order-view.ts';
import { painted } from './painted.ts';
import type { Around } from './read-around.ts';
import { type Found, readFacetTable, readFound } from './read-found.ts';
import { type Results, resultsView } from './results-view.ts';
import { type SearchState, toggled } from './state.ts';
import { besideFailureView, failureView, progressOf, summaryText, summaryView, waitingView } from './summary-view.ts';

/** What a drawing needs of the page it draws on. */
export interface Turn {
  /** Whether nobody has asked for something else meanwhile. */
  current(): boolean;
  /** Called when the hits are about to be drawn. */
  arrived(): void;
  go(next: SearchState): void;
  again(): void;
}

const place = { facets: byId('facets'), answer: byId('answer') };

/** Where an answer follows another, what stands beside the hits comes with them if it is so soon after them, in ms. */
const TOGETHER = 150;

const openFacets = new Set<Facet>();
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Says that an answer is on its way, in the place of the one before. */
export function drawWaiting(): void {
  drawRail([]);
  place.answer.replaceChildren(...waitingView());
}

/** Says how far the reading has come, where the page waits for it. */
export function tellProgress(reading: ReaderState): void {
  const note = place.answer.querySelector('.sum.wait .note');
  if (note !== null) note.textContent = progressOf(reading);
}

/** Says what could not be read. */
export function drawFailure(error: unknown, again: () => void): void {
  place.facets.replaceChildren();
  drawRail([]);
  place.answer.replaceChildren(el('div', { id: 'summary' }, failureView(error, again)));
}

/**
 * Reads the answer to a state and draws it in two steps that move nothing: the hits with everything above and to the
 * left of them, then what stands below and to the right. Parts that follow an answer are made anew, never pushed.
 */
export async function drawAnswer(opened: OpenedSearch, state: SearchState, turn: Turn): Promise<void> {
  const { engine } = opened;
  const found = await readFound(opened, state);
  const results = resultsView(engine, found.answer, found.hits, state.order);
  await fillRoom(results.lists, innerHeight - top());
  if (!turn.current()) return;
  // What it takes comes later than the hits, and so do its scripts.
  const read = (): Promise<Around | null> =>
    import('./read-around.ts').then(({ readAround }) => readAround(opened, found)).catch(() => null);
  const early = byId('rail').hasChildNodes() ? read() : null;
  if (early !== null) await Promise.race([early, pause(TOGETHER)]);
  if (!turn.current()) return;
  turn.arrived();
  drawHits(opened, state, found, results, turn);
  if (early === null) await painted();
  const around = await (early ?? read());
  if (turn.current()) drawAround(around, turn);
}

function drawHits(opened: OpenedSearch, state: SearchState, found: Found, results: Results, turn: Turn): void {
  const { engine } = opened;
  const { totals } = found;
  const order = orderView(state.order, found.hits.length, (next) => turn.go({ ...state, order: next }));
  keepFocus(() => {
    drawRail([]);
    place.answer.replaceChildren(
      el('div', { id: 'summary' }, summaryView(engine, totals)),
      el('div', { id: 'order', class: 'order' }, ...order),
      el('div', { id: 'jump' }, ...found.ways),
      el('div', { id: 'hits' }, ...results.nodes),
      el('div', { id: 'beside' }, el('p', { class: 'note coming' }, '正在查同义与相近的写法，并与源文核对……')),
    );
    drawFacets(opened, state, found, turn);
  });
  document.title = `${totals.q}｜搜条款｜政策对读`;
  announce(summaryText(engine, totals));
}

function drawFacets(opened: OpenedSearch, state: SearchState, found: Found, turn: Turn): void {
  const { catalog } = opened.engine;
  const { bytes } = catalog.facets;
  const readMore = async (): Promise<void> => {
    const table: FacetTable = await readFacetTable(opened);
    if (turn.current()) keepFocus(() => drawFacets(opened, state, { ...found, table }, turn));
  };
  place.facets.replaceChildren(
    ...facetsView({
      catalog,
      table: found.table,
      hits: found.answer.hits,
      filters: state.filters,
      open: openFacets,
      more: found.table === null ? { bytes, read: readMore } : null,
      onToggle: (facet, value, chosen) => turn.go(toggled(state, facet, value, chosen)),
      onClear: () => turn.go({ ...state, filters: {} }),
    }),
  );
  const opener = document.querySelector<HTMLElement>('.fac-btn');
  // It keeps its room, so that nothing moves.
  if (opener !== null) opener.style.visibility = place.facets.hasChildNodes() ? '' : 'hidden';
}

function drawAround(around: Around | null, { again }: Turn): void {
  const views = around ? [...around.nothing, ...around.blocks.map(({ view }) => view)] : [besideFailureView(again)];
  byId('beside').replaceChildren(...views);
  drawRail(around?.rail ?? []);
}

/** Below the hits, where a window is narrow, the column would be pushed about if it were not made anew. */
function drawRail(content: readonly Node[]): void {
  const before = byId('rail');
  const rail = before.cloneNode(false) as HTMLElement;
  rail.append(...content);
  before.replaceWith(rail);
}

/** How far below the window's upper edge an answer begins; before the first one, where the page's own words do. */
function top(): number {
  const [shown] = [place.answer, byId('start')].filter((each) => each.getClientRects().length > 0);
  return shown?.getBoundingClientRect().top ?? 0;
}

/** Does what makes controls anew, and leaves the keyboard on the one that has the same name. */
function keepFocus(draw: () => void): void {
  const id = document.activeElement?.id ?? '';
  draw();
  if (id !== '' && document.activeElement === document.body)
    document.getElementById(id)?.focus({ preventScroll: true });
}
