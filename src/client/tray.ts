import { announce } from './announce.ts';
import { offerInMargins } from './tray-margin.ts';

const KEY = 'dd-tray';
export const MOST_IN_TRAY = 6;

/** Returns the ids of the clauses put aside for comparing (放入对照), kept in this browser only. */
export function trayIds(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps the ids; a browser that stores nothing keeps them for this page only. */
export function setTray(ids: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(ids.slice(0, MOST_IN_TRAY)));
  } catch {
    // Storage may be switched off; comparing then works by address alone.
  }
  show();
}

/** Runs on every page: `[data-tray-add="<clause id>"]` puts a clause aside, and a bar tells how many are there. */
export function bindTray(): void {
  offerInMargins();
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tray-add]') : null;
    const id = button?.dataset['trayAdd'];
    if (!button || !id) return;
    event.preventDefault();
    const ids = trayIds();
    if (ids.includes(id)) setTray(ids.filter((other) => other !== id));
    else if (ids.length < MOST_IN_TRAY) setTray([...ids, id]);
    else {
      announce(`对照最多放 ${MOST_IN_TRAY} 条`);
      return;
    }
    announce(trayIds().includes(id) ? `已放入对照，共 ${trayIds().length} 条` : `已取出，还有 ${trayIds().length} 条`);
  });
  window.addEventListener('storage', (event) => {
    if (event.key === KEY) show();
  });
  show();
}

function show(): void {
  const ids = trayIds();
  for (const button of document.querySelectorAll<HTMLElement>('[data-tray-add]')) {
    const inside = ids.includes(button.dataset['trayAdd'] ?? '');
    button.setAttribute('aria-pressed', String(inside));
    button.textContent = inside ? '已放入对照' : '放入对照';
  }
  const bar = document.getElementById('tray') ?? makeBar();
  bar.hidden = ids.length === 0 || location.pathname.endsWith('/compare/clauses/');
  const link = bar.querySelector('a');
  const base = document.body.dataset['base'] ?? '/';
  if (!link) return;
  link.href = `${base}compare/clauses/?${ids.map((id) => `id=${encodeURIComponent(id)}`).join('&')}`;
  link.textContent = ids.length === 1 ? '对照里有 1 条，再放一条就能并排' : `并排 ${ids.length} 条`;
}

function makeBar(): HTMLElement {
  const bar = document.createElement('aside');
  bar.id = 'tray';
  bar.className = 'tray';
  bar.setAttribute('aria-label', '放入对照的条款');
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.className = 'btn bare';
  clear.textContent = '清空';
  clear.addEventListener('click', () => setTray([]));
  bar.append(document.createElement('a'), clear);
  document.body.append(bar);
  return bar;
}
