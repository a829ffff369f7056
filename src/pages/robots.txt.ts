import type { APIRoute } from 'astro';
import { siteAddress } from '../view/site-address.ts';

/** All robots are welcome. Where the origin is not known, the sitemap is named by its path, like the pages in it. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${siteAddress('/sitemap.xml', site)}\n`);
