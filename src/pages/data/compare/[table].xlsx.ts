import type { APIRoute, GetStaticPaths } from 'astro';
import { buildDate } from '../../../view/build-date.ts';
import { type Comparison, comparisons } from '../../../view/comparisons.ts';
import { loadCorpus } from '../../../view/corpus.ts';
import { href } from '../../../view/href.ts';
import { xlsxResponse } from '../../../view/sheet/xlsx.ts';
import { MOST_SHEET_ROWS } from '../../../view/table/most-rows.ts';
import { tableSheet } from '../../../view/table/table-sheet.ts';

export const getStaticPaths = (() =>
  comparisons(loadCorpus(), buildDate())
    .filter(({ table }) => table.rows.length <= MOST_SHEET_ROWS)
    .map((comparison) => ({
      params: { table: comparison.table.slug },
      props: { ...comparison },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<Comparison> = ({ props, site }) => {
  const address = (path: string): string => new URL(href(path), site).href;
  return xlsxResponse([tableSheet(props.table, address, props.page)]);
};
