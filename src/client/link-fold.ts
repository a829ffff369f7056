import { bindFold } from './table/fold.ts';

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-links]')) bindFold(table);
