import type { APIRoute } from 'astro';
import { siteAddress } from '../view/site-address.ts';

/** All robots are welcome; a sitemap is named by its whole address only, so that none is where the origin is not known. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n${site ? `Sitemap: ${siteAddress('/sitemap.xml', site)}\n` : ''}`);
