import type { APIRoute } from 'astro';
import { loadCorpus } from '../../view/corpus.ts';
import { href } from '../../view/href.ts';
import { linkSheet } from '../../view/links/link-sheet.ts';
import { shownRows } from '../../view/links/rows.ts';
import { xlsxResponse } from '../../view/sheet/xlsx.ts';

export const GET: APIRoute = ({ site }) =>
  xlsxResponse([linkSheet(shownRows(loadCorpus()), (path) => new URL(href(path), site).href)]);
