import type { APIRoute, GetStaticPaths } from 'astro';
import { buildDate } from '../../../../view/build-date.ts';
import { pageTexts } from '../../../../view/compare/choose.ts';
import { loadCorpus } from '../../../../view/corpus.ts';
import { policyPages } from '../../../../view/pages.ts';
import { wanted } from '../../../../view/wanted.ts';

/** The texts of one page for the comparison in the browser, fetched only when a clause of it is chosen. */
export const getStaticPaths: GetStaticPaths = () =>
  policyPages(loadCorpus().documents)
    .filter(({ key }) => wanted(`/compare/clauses/texts/${key}.json`))
    .map(({ key }) => ({ params: { page: key } }));

export const GET: APIRoute = ({ params }) => {
  const texts = pageTexts(loadCorpus(), params['page'] ?? '', buildDate());
  return new Response(JSON.stringify(texts), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
