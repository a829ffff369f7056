import type { APIRoute } from 'astro';
import { buildDate } from '../view/build-date.ts';
import { loadCorpus } from '../view/corpus.ts';
import { machineIndex } from '../view/data/machine-index.ts';
import { siteAddress } from '../view/site-address.ts';

/** The site in one page of Markdown for machines that read text (llmstxt.org). */
export const GET: APIRoute = ({ site }) => {
  const text = machineIndex(loadCorpus(), buildDate(), (path) => siteAddress(path, site));
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
