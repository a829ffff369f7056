import type { APIRoute } from 'astro';
import { siteAddress } from '../view/site-address.ts';

/** All robots are welcome; a sitemap has whole addresses only, so that there is none where the origin is not known. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n${site ? `Sitemap: ${siteAddress('/sitemap.xml', site)}\n` : ''}`);
