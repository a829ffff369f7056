import type { APIRoute } from 'astro';
import { loadCorpus } from '../../view/corpus.ts';
import { href } from '../../view/href.ts';
import { linkSheet } from '../../view/links/link-sheet.ts';
import { shownRows } from '../../view/links/rows.ts';
import { csvResponse } from '../../view/sheet/csv.ts';

export const GET: APIRoute = ({ site }) =>
  csvResponse(linkSheet(shownRows(loadCorpus()), (path) => new URL(href(path), site).href));
