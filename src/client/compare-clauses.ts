import { type Column, type Comparison, compare } from '../view/compare/column.ts';
import { comparisonHtml } from '../view/compare/comparison-html.ts';
import { announce } from './announce.ts';
import { bindChooser } from './compare/chooser.ts';
import { copyTable } from './compare/copy-table.ts';
import { fetchChosen } from './compare/fetch-texts.ts';
import { copyText } from './copy.ts';
import { queryText } from './query-text.ts';
import { MOST_IN_TRAY, setTray, trayIds } from './tray.ts';

const MODES = ['both', 'same', 'var', 'none'];
const REFUSED = '没有复制成功：浏览器不许本页写剪贴板。';
const root = document.getElementById('compare');
const result = document.getElementById('compare-result');
const message = document.getElementById('compare-message');
const start = document.getElementById('compare-start');
const bar = document.getElementById('compare-bar');
const form = document.getElementById('chooser');
const folder = root?.dataset['texts'] ?? '/compare/clauses/texts/';
const base = (root?.dataset['site'] ?? '/').replace(/\/$/, '');

/** What is shown, all of it in the address: ids in the order of the columns, those folded away, the marking. */
const asked = new URLSearchParams(location.search);
let ids = asked.getAll('id').slice(0, MOST_IN_TRAY);
let hidden = new Set(asked.getAll('hide'));
let mode = MODES.includes(asked.get('mode') ?? '') ? (asked.get('mode') ?? 'both') : 'both';
/** Whether the reader’s own tray follows what is shown; a comparison that somebody sent does not touch it unasked. */
let own = ids.length === 0 || ids.join() === trayIds().join();
let shown: Comparison = { columns: [], aligned: [], same: 0 };

function address(): string {
  const query = new URLSearchParams([
    ...ids.map((id) => ['id', id]),
    ...[...hidden].filter((id) => ids.includes(id)).map((id) => ['hide', id]),
    ...(mode === 'both' ? [] : [['mode', mode]]),
  ]);
  return `${location.origin}${location.pathname}${queryText(query)}`;
}

function tools(column: Column, index: number): string {
  const button = (action: string, label: string): string =>
    `<button type="button" class="btn bare" data-column="${action}" data-index="${index}">${label}</button>`;
  const last = ids.filter((id) => !hidden.has(id)).length - 1;
  return `<p class="note js">${index > 0 ? button('left', '左移') : ''}${index < last ? button('right', '右移') : ''}${button('change', '换一条')}${button('hide', '收起')}${button('remove', '去掉')}<span class="sr">${column.id}</span></p>`;
}

async function render(): Promise<void> {
  const visible = ids.filter((id) => !hidden.has(id));
  const { chosen, unknown } = await fetchChosen(folder, visible);
  shown = compare(chosen);
  history.replaceState(null, '', address());
  if (own) setTray(ids);
  const away = ids.filter((id) => hidden.has(id));
  const notes = [
    ...unknown.map((id) => `找不到条款 ${id}。`),
    ...(away.length > 0 ? [`收起了 ${away.length} 条。`] : []),
    ...(!own && chosen.length > 0 ? ['这几条来自地址，还没有放进您的对照。'] : []),
    ...(chosen.length === 1 ? ['再加一条就能并排。'] : []),
  ];
  if (message) {
    message.textContent = notes.join('');
    if (away.length > 0) message.append(showAgain());
    if (!own && chosen.length > 0) message.append(keep());
  }
  if (start) start.hidden = chosen.length > 0;
  if (!result) return;
  result.innerHTML = chosen.length > 0 ? comparisonHtml(shown, (path) => `${base}${path}`, tools) : '';
  setMode(mode);
}

function showAgain(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn bare';
  button.textContent = '全部展开';
  button.addEventListener('click', () => {
    hidden = new Set();
    void render();
  });
  return button;
}

/** Offers to put a comparison that came by its address into the reader’s tray. */
function keep(): HTMLButtonElement {
  const held = trayIds().length;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.textContent = held > 0 ? `收进我的对照（换下现有 ${held} 条）` : '收进我的对照';
  button.addEventListener('click', () => {
    own = true;
    announce(`已收进对照，共 ${ids.length} 条`);
    void render();
  });
  return button;
}

function setMode(next: string): void {
  mode = next;
  const pair = document.getElementById('pair');
  if (pair) pair.dataset['mode'] = mode;
  for (const button of bar?.querySelectorAll<HTMLButtonElement>('.seg button') ?? [])
    button.setAttribute('aria-pressed', String(button.value === mode));
  history.replaceState(null, '', address());
}

function act(action: string, index: number): void {
  const visible = ids.filter((id) => !hidden.has(id));
  const id = visible[index];
  if (id === undefined) return;
  switch (action) {
    case 'left':
    case 'right':
      exchange(id, visible[action === 'left' ? index - 1 : index + 1]);
      return;
    case 'hide':
      hidden.add(id);
      break;
    case 'remove':
      ids = ids.filter((other) => other !== id);
      break;
    case 'change':
      choose?.(id.split('#')[0] ?? null, (next) => {
        ids = ids.map((other) => (other === id ? next : other));
        void render();
      });
      return;
  }
  void render();
}

function exchange(one: string, two: string | undefined): void {
  if (two === undefined) return;
  ids = ids.map((id) => (id === one ? two : id === two ? one : id));
  void render();
}

const choose = form instanceof HTMLFormElement ? bindChooser(form, folder) : null;

bar?.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button') : null;
  if (!button) return;
  if (button.value !== '' && MODES.includes(button.value)) setMode(button.value);
  switch (button.dataset['do']) {
    case 'swap': {
      const [first, second] = ids.filter((id) => !hidden.has(id));
      if (first) exchange(first, second);
      break;
    }
    case 'add':
      if (ids.length >= MOST_IN_TRAY) announce(`最多并排 ${MOST_IN_TRAY} 条`);
      else
        choose?.(null, (id) => {
          ids = [...ids.filter((other) => other !== id), id];
          void render();
        });
      break;
    case 'address':
      void copyText(address()).then((copied) => announce(copied ? '已复制这次对照的地址' : REFUSED));
      break;
    case 'table':
      void copyTable(shown, address()).then((copied) => announce(copied ? '已复制为表格' : REFUSED));
      break;
    case 'print':
      window.print();
  }
});
result?.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null;
  if (button) act(button.dataset['column'] ?? '', Number(button.dataset['index']));
});

if (ids.length === 0) ids = trayIds();
void render();
