import type { APIRoute } from 'astro';
import { loadCorpus } from '../../../view/corpus.ts';
import { gapSheet } from '../../../view/gaps/gap-sheet.ts';
import { findGaps } from '../../../view/gaps/gaps.ts';
import { href } from '../../../view/href.ts';
import { xlsxResponse } from '../../../view/sheet/xlsx.ts';

export const GET: APIRoute = ({ site }) => {
  const sheet = gapSheet(findGaps(loadCorpus()), (path) => new URL(href(path), site).href);
  return xlsxResponse([sheet]);
};
