import { bindCombobox } from './search/combobox.ts';
import { byId } from './search/dom.ts';
import { drawAnswer, drawFailure, drawWaiting, tellProgress } from './search/draw-answer.ts';
import { jumpLinks } from './search/jump-view.ts';
import { keepForOffline } from './search/offline.ts';
import { onReading, openSearch } from './search/open-search.ts';
import { painted } from './search/painted.ts';
import { pinyinChoices } from './search/pinyin-choices.ts';
import { rememberQuery } from './search/recent.ts';
import { recentChoices } from './search/recent-choices.ts';
import { readState, type SearchState, writeState } from './search/state.ts';

const input = byId<HTMLInputElement>('q');

/** An answer that takes longer than this takes the place of the one before while it is on its way. */
const PATIENCE = 250;

let state = readState(location.search);
let run = 0;
/** The page itself comes before the hundred kB of the engine and its index. */
const seen = painted();

onReading(tellProgress);

/** Searches for what the state says and fills the page; a later call overtakes an earlier one. */
async function show(): Promise<void> {
  run += 1;
  const mine = run;
  const current = (): boolean => mine === run;
  const empty = state.q.trim() === '';
  if (empty) {
    byId('offers').hidden = false;
    showPart('start');
    return;
  }
  const patience = setTimeout(() => {
    drawWaiting();
    showPart('result');
  }, PATIENCE);
  const arrived = (): void => {
    clearTimeout(patience);
    showPart('result');
    rememberQuery(state.q);
  };
  try {
    await seen;
    const opened = await openSearch();
    await drawAnswer(opened, state, { current, arrived, go, again: () => void show() });
    if (current()) keepForOffline(opened.reader, opened.engine.catalog.bytes);
  } catch (error) {
    if (!current()) return;
    drawFailure(error, () => void show());
    showPart('result');
  } finally {
    clearTimeout(patience);
  }
}

function showPart(part: 'start' | 'result'): void {
  for (const each of ['start', 'result']) byId(each).hidden = each !== part;
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
    if (only?.sure && others.length === 0) {
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
/** Goes to the first hit, or the first word offered where there is none; tells whether there was one for what the box says. */
function goToResults(): boolean {
  if (byId('result').hidden || input.value.trim() !== state.q.trim()) return false;
  const first = document.querySelector<HTMLElement>('#answer :is(.hit .at a, .jump a, .near a)');
  first?.focus();
  return first !== null;
}

byId('to-results').addEventListener('click', (event) => {
  if (goToResults()) event.preventDefault();
});
// A page for searching begins in its box; on a touch screen that would cover it with a keyboard.
if (state.q === '' && document.activeElement === document.body && matchMedia('(pointer: fine)').matches)
  input.focus({ preventScroll: true });
bindCombobox(
  input,
  async (typed) => {
    const take = (q: string): void => {
      input.value = q;
      void submit();
    };
    const recent = await recentChoices(typed, take);
    return { ...recent, choices: [...(await pinyinChoices(typed, take)), ...recent.choices] };
  },
  goToResults,
);
input.value = state.q;
void show();
