import type { APIRoute } from 'astro';
import { href } from '../view/href.ts';

/** All robots are welcome. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(href('/sitemap.xml'), site).href}\n`);
