import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLBuilder } from 'fast-xml-parser';

/** A sitemap holds at most so many addresses (sitemaps.org). */
const MOST = 50_000;
/** The canonical address stands within so many bytes of a page. */
const HEAD = 4096;

/**
 * Writes `sitemap.xml` (sitemaps.org) from the built pages: every page that names a canonical address, which the layout
 * leaves out where search engines shall not list a page. Pages near the top come first; without the origin of the site
 * the addresses are paths, a list of pages that a search engine does not take yet.
 */
export async function emitSiteMap(site: string): Promise<void> {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  const pages = entries.filter((entry) => entry.isFile() && entry.name === 'index.html');
  const room = Buffer.alloc(HEAD);
  const found = pages.flatMap((page) => canonicalOf(join(page.parentPath, page.name), room));
  const depth = (address: string): number => address.split('/').length;
  const addresses = [...new Set(found)].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).slice(0, MOST);
  const urlset = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    urlset: { '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9', url: addresses.map((loc) => ({ loc })) },
  };
  const xml = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true }).build(urlset);
  await writeFile(join(site, 'sitemap.xml'), xml);
}

/** Reads without waiting in between: of ten thousand pages, waiting takes most of the time. */
function canonicalOf(path: string, room: Buffer): string[] {
  const file = openSync(path, 'r');
  try {
    const head = room.toString('utf8', 0, readSync(file, room, 0, HEAD, 0));
    const address = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
    return address ? [address] : [];
  } finally {
    closeSync(file);
  }
}
