import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { XMLBuilder } from 'fast-xml-parser';
import { readChanges } from '../../view/changes.ts';
import { loadCorpus } from '../../view/corpus.ts';
import { feedEntries } from '../../view/feed.ts';
import { siteAddress } from '../../view/site-address.ts';

/** The changes as an Atom feed (RFC 4287): what was taken in, repaired, linked. */
export const GET: APIRoute = ({ site }) => {
  const address = (path: string): string => siteAddress(path, site);
  // An entry is known by a whole address, or by a name that stays the same wherever the site stands.
  const idOf = (path: string): string => (site ? address(path) : nameOf(path));
  const changes = readChanges();
  const feed = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'zh-CN',
      title: '政策对读 更新记录',
      subtitle: '文件的收录、校订、对应关系和功能的变化',
      id: idOf('/changes/'),
      link: [
        { '@rel': 'alternate', '@type': 'text/html', '@href': address('/changes/') },
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': address('/changes/feed.xml') },
      ],
      updated: `${changes[0]?.date ?? '2026-01-01'}T00:00:00+08:00`,
      author: { name: '政策对读' },
      entry: feedEntries(changes, loadCorpus()).map((entry) => ({
        title: entry.title,
        id: idOf(entry.id),
        link: { '@rel': 'alternate', '@type': 'text/html', '@href': address(entry.path) },
        updated: entry.updated,
        category: { '@term': entry.category },
        summary: entry.summary,
      })),
    },
  };
  const xml = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true }).build(feed);
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};

/** Returns a site path as a name of its own (UUID of version 8, RFC 9562). */
function nameOf(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
