import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../../view/corpus.ts';
import { excerptTexts } from '../../../view/excerpt/excerpt-texts.ts';
import { policyPages } from '../../../view/pages.ts';
import { wanted } from '../../../view/wanted.ts';

/** The texts of one page for the excerpt builder, fetched only when a clause of it was collected. */
export const getStaticPaths: GetStaticPaths = () =>
  policyPages(loadCorpus().documents)
    .filter(({ key }) => wanted(`/excerpt/texts/${key}.json`))
    .map(({ key }) => ({ params: { page: key } }));

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(excerptTexts(loadCorpus(), params['page'] ?? '')), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
