import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const REPLACEMENT = fileURLToPath(new URL('../client/sheet/zip-on-page.ts', import.meta.url));

/**
 * Gives the XLSX library (write-excel-file) a zip function that works on the page. Its own starts a worker from a blob for
 * anything over 160 kB, which the policy of the pages refuses without a word to the caller: the file would never come.
 */
export const zipOnPage: Plugin = {
  name: 'duidu:zip-on-page',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'fflate' && /[\\/]write-excel-file[\\/]/.test(importer ?? '') ? REPLACEMENT : null,
};
