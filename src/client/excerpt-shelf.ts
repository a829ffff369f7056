import { openShelf } from './shelf.ts';

/** More than anyone orders by hand; the storage of a browser holds far more. */
export const MOST_IN_EXCERPT = 200;

/** The clauses collected for an excerpt (放入摘编), kept in this browser only; buttons carry `data-excerpt-add`. */
export const excerptShelf = openShelf({
  key: 'dd-excerpt',
  attribute: 'excerptAdd',
  name: '摘编',
  most: MOST_IN_EXCERPT,
  link(ids) {
    if (ids.length === 0 || location.pathname.endsWith('/excerpt/')) return null;
    return { path: '/excerpt/', text: `摘编 ${ids.length} 条` };
  },
});
