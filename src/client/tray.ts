import { openShelf } from './shelf.ts';

export const MOST_IN_TRAY = 6;

const shelf = openShelf({
  key: 'dd-tray',
  attribute: 'trayAdd',
  name: '对照',
  most: MOST_IN_TRAY,
  link(ids) {
    if (ids.length === 0 || location.pathname.endsWith('/compare/clauses/')) return null;
    const text = ids.length === 1 ? '对照里有 1 条，再放一条就能并排' : `并排 ${ids.length} 条`;
    return { path: `/compare/clauses/?${ids.map((id) => `id=${encodeURIComponent(id)}`).join('&')}`, text };
  },
});

/** The ids of the clauses put aside for comparing (放入对照), kept in this browser only. */
export const trayIds = shelf.ids;
export const setTray = shelf.set;

/** Runs on every page: `[data-tray-add="<clause id>"]` puts a clause aside, and a bar tells how many are there. */
export const bindTray = shelf.bind;
