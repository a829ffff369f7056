import { loadAnchors } from '../../../view/anchors.ts';
import { loadCorpus } from '../../../view/corpus.ts';
import { pageHistory } from '../../../view/page-history.ts';
import { policyPages } from '../../../view/pages.ts';
import { wanted } from '../../../view/wanted.ts';

/** The past of each page, `/cite/history/<doc>[/<part>].json`; fetched only where a citation link does not agree. */
export function getStaticPaths() {
  return policyPages(loadCorpus().documents)
    .filter(({ key }) => wanted(`/cite/history/${key}.json`))
    .map(({ key }) => ({ params: { page: key } }));
}

export function GET({ params }: { params: { page: string } }): Response {
  return Response.json(pageHistory(loadAnchors(), params.page));
}
