import type { APIRoute } from 'astro';
import { XMLBuilder } from 'fast-xml-parser';
import { readChanges } from '../../view/changes.ts';
import { href } from '../../view/href.ts';

/** The changes as an Atom feed (RFC 4287). */
export const GET: APIRoute = ({ site }) => {
  const address = (path: string): string => new URL(href(path), site).href;
  const changes = readChanges();
  const feed = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'zh-CN',
      title: '政策对读 更新记录',
      id: address('/changes/'),
      link: [{ '@href': address('/changes/') }, { '@rel': 'self', '@href': address('/changes/feed.xml') }],
      updated: `${changes[0]?.date ?? '2026-01-01'}T00:00:00+08:00`,
      author: { name: '政策对读' },
      entry: changes.map((change) => ({
        title: change.title,
        id: address(`/changes/#c${change.date}`),
        link: { '@href': address(`/changes/#c${change.date}`) },
        updated: `${change.date}T00:00:00+08:00`,
        summary: change.about,
      })),
    },
  };
  const xml = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true }).build(feed);
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
