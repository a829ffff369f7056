import { lookBeside } from '../search/beside.ts';
import { type Answer, type Engine, ownOccurrences } from '../search/engine.ts';
import { type Facet, type FacetTable, filterHits } from '../search/facets.ts';
import { simplify } from '../search/simplify.ts';
import { documentOf } from '../search/texts.ts';
import { announce } from './announce.ts';
import { type BesideBlock, besideBlocks } from './search/beside-view.ts';
import { bindCombobox } from './search/combobox.ts';
import { byId, el } from './search/dom.ts';
import { facetsView } from './search/facets-view.ts';
import { jumpLinks, jumpView } from './search/jump-view.ts';
import { keepForOffline } from './search/offline.ts';
import { type OpenedSearch, onReading, openSearch } from './search/open-search.ts';
import { orderView } from './search/order-view.ts';
import { pinyinChoices, pinyinView } from './search/pinyin-choices.ts';
import { sourceTable } from './search/rail-view.ts';
import { rememberQuery } from './search/recent.ts';
import { recentChoices } from './search/recent-choices.ts';
import { resultsView } from './search/results-view.ts';
import { readState, type SearchState, toggled, writeState } from './search/state.ts';
import { failureView, summaryText, summaryView, type Totals, waitingView } from './search/summary-view.ts';

const input = byId<HTMLInputElement>('q');
const place = {
  summary: byId('summary'),
  jump: byId('jump'),
  order: byId('order'),
  hits: byId('hits'),
  beside: byId('beside'),
  facets: byId('facets'),
  source: byId('rail-source'),
  near: byId('rail-near'),
  take: byId('rail-take'),
};

/** Facets of clauses are read unasked up to this size. */
const FACETS_UNASKED = 12_000;
/** An answer that takes longer than this is announced as being on its way. */
const PATIENCE = 250;
const OF_CLAUSES: readonly Facet[] = ['topic', 'measure', 'agency'];

let state = readState(location.search);
let run = 0;
let waiting = false;
const openFacets = new Set<Facet>();

onReading((reading) => {
  if (waiting) place.summary.replaceChildren(waitingView(reading));
});

/** Searches for what the state says and fills the page; a later call overtakes an earlier one. */
async function show(): Promise<void> {
  run += 1;
  const mine = run;
  const empty = state.q.trim() === '';
  byId('start').hidden = !empty;
  byId('result').hidden = empty;
  if (empty) return;
  const patience = setTimeout(() => {
    waiting = true;
    place.summary.replaceChildren(waitingView(null));
  }, PATIENCE);
  const arrived = (): boolean => {
    if (mine !== run) return false;
    clearTimeout(patience);
    waiting = false;
    return true;
  };
  try {
    const opened = await openSearch();
    const answer = await opened.engine.search(state.q);
    const asked = OF_CLAUSES.some((facet) => (state.filters[facet]?.length ?? 0) > 0);
    const table = asked ? await readTable(opened) : null;
    if (!arrived()) return;
    rememberQuery(state.q);
    draw(opened, answer, table);
    await drawLater(opened, answer, table, () => mine === run);
  } catch (error) {
    if (!arrived()) return;
    for (const part of Object.values(place)) part.replaceChildren();
    place.summary.replaceChildren(failureView(error, () => void show()));
  }
}

async function readTable({ engine, reader }: OpenedSearch): Promise<FacetTable> {
  return (await reader.unpack(engine.catalog.facets.path)) as FacetTable;
}

/** Draws what the hits tell. */
function draw(opened: OpenedSearch, answer: Answer, table: FacetTable | null): void {
  const { engine } = opened;
  const hits = filterHits(engine.catalog, table, answer.hits, state.filters);
  const totals = totalsOf(engine, answer, hits);
  for (const part of [place.beside, place.near, place.jump]) part.replaceChildren();
  place.summary.replaceChildren(summaryView(engine, totals));
  document.title = `${state.q}｜搜条款｜政策对读`;
  announce(summaryText(engine, totals));
  place.order.replaceChildren(...orderView(state.order, hits.length, (order) => go({ ...state, order })));
  place.hits.replaceChildren(...resultsView(engine, answer, hits, state.order));
  drawFacets(opened, answer, table);
  const keys = answer.words.map((word) => word.key);
  const mine = run;
  void sourceTable(engine, answer.hits, keys).then((view) => mine === run && place.source.replaceChildren(view));
  place.take.replaceChildren();
  if (hits.length === 0) return;
  void import('./search/export-view.ts').then(
    ({ exportView }) => mine === run && place.take.replaceChildren(exportView(engine, state.q, hits)),
  );
}

function drawFacets(opened: OpenedSearch, answer: Answer, table: FacetTable | null): void {
  const { engine } = opened;
  const mine = run;
  const bytes = engine.catalog.facets.bytes;
  const readMore = async (): Promise<void> => {
    const read = await readTable(opened);
    if (mine === run) drawFacets(opened, answer, read);
  };
  const focused = document.activeElement?.id ?? '';
  place.facets.replaceChildren(
    ...facetsView({
      catalog: engine.catalog,
      table,
      hits: answer.hits,
      filters: state.filters,
      open: openFacets,
      more: table === null && bytes > FACETS_UNASKED ? { bytes, read: readMore } : null,
      onToggle: (facet, value, chosen) => go(toggled(state, facet, value, chosen)),
      onClear: () => go({ ...state, filters: {} }),
    }),
  );
  if (focused.startsWith('f-')) document.getElementById(focused)?.focus();
}

/** Draws what needs more of the index: places named outright, topics and agencies, and what stands beside the hits. */
async function drawLater(
  opened: OpenedSearch,
  answer: Answer,
  table: FacetTable | null,
  current: () => boolean,
): Promise<void> {
  const { engine, reader } = opened;
  const links = await jumpLinks(engine, await engine.jumps(state.q));
  if (!current()) return;
  const spelled = answer.hits.length === 0 ? await pinyinView(state.q) : [];
  if (!current()) return;
  place.jump.replaceChildren(...jumpView(links), ...spelled);
  if (table === null && answer.hits.length > 0 && engine.catalog.facets.bytes <= FACETS_UNASKED) {
    const read = await readTable(opened);
    if (!current()) return;
    drawFacets(opened, answer, read);
  }
  const blocks = besideBlocks(engine, answer, await lookBeside(engine, answer, simplify));
  if (!current()) return;
  place.beside.replaceChildren(...blocks.map((block) => block.view));
  place.near.replaceChildren(...nearView(blocks));
  keepForOffline(reader, engine.catalog.bytes);
}

function nearView(blocks: readonly BesideBlock[]): Node[] {
  if (blocks.length === 0) return [];
  const entries = blocks.map(({ id, title, count, note }) =>
    el(
      'div',
      { class: 'syn' },
      el('p', {}, el('b', {}, title), `　${count} 条`),
      el('p', { class: 'note' }, note),
      el('p', { class: 'acts' }, el('a', { href: `#${id}` }, `看这 ${count} 条`)),
    ),
  );
  return [el('section', {}, el('h2', {}, '同义与相近'), ...entries)];
}

function totalsOf(engine: Engine, answer: Answer, hits: Answer['hits']): Totals {
  return {
    q: state.q.trim(),
    total: answer.hits.length,
    shown: hits.length,
    occurrences: hits.reduce((sum, hit) => sum + ownOccurrences(engine.catalog, hit), 0),
    documents: new Set(hits.map((hit) => documentOf(engine.catalog, hit.clause).id)).size,
    words: answer.words.length,
  };
}

/** Goes to a state: it becomes an entry of the history and the address of the page. */
function go(next: SearchState): void {
  state = next;
  history.pushState(null, '', `${location.pathname}${writeState(state)}`);
  void show();
}

/** Takes what is typed; a 文号 or 条次 that names one place leads straight there. */
async function submit(): Promise<void> {
  const q = input.value.trim();
  if (q === '') return;
  try {
    const { engine } = await openSearch();
    const [only, ...others] = await jumpLinks(engine, await engine.jumps(q));
    if (only !== undefined && others.length === 0) {
      location.assign(only.href);
      return;
    }
  } catch {
    // The search itself says what could not be read.
  }
  go({ ...state, q, filters: {} });
}

addEventListener('popstate', () => {
  state = readState(location.search);
  input.value = state.q;
  void show();
});
byId<HTMLFormElement>('search-form').addEventListener('submit', (event) => {
  event.preventDefault();
  void submit();
});
bindCombobox(input, async (typed) => {
  const take = (q: string): void => {
    input.value = q;
    void submit();
  };
  const recent = await recentChoices(typed, take);
  return { ...recent, choices: [...(await pinyinChoices(typed, take)), ...recent.choices] };
});
input.value = state.q;
void show();
