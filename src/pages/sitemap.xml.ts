import type { APIRoute } from 'astro';
import { XMLBuilder } from 'fast-xml-parser';
import { loadCorpus } from '../view/corpus.ts';
import { href } from '../view/href.ts';
import { siteMap } from '../view/site-map.ts';

/** Every page that search engines may list (sitemaps.org). */
export const GET: APIRoute = ({ site }) => {
  const urlset = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      url: siteMap(loadCorpus()).map((path) => ({ loc: new URL(href(path), site).href })),
    },
  };
  const xml = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true }).build(urlset);
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
