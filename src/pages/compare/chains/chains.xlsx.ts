import type { APIRoute } from 'astro';
import { chainSheet } from '../../../view/chains/chain-sheet.ts';
import { findChains } from '../../../view/chains/chains.ts';
import { loadCorpus } from '../../../view/corpus.ts';
import { href } from '../../../view/href.ts';
import { xlsxResponse } from '../../../view/sheet/xlsx.ts';

export const GET: APIRoute = ({ site }) => {
  const sheet = chainSheet(findChains(loadCorpus()), (path) => new URL(href(path), site).href);
  return xlsxResponse([sheet]);
};
