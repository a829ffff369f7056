import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { builtPages, DIST, textOf } from './pages.ts';

const policies = builtPages(
  DIST,
  (path) => /^\/policies\/[^/]+\/(?:[^/]+\/)?$/.test(path) && !path.endsWith('/source/'),
);

describe.each(policies)('what reference managers read of $path', (page) => {
  const meta = new Map<string, string>();
  let canonical = '';
  let data: Record<string, unknown> = {};
  visit(page.tree, 'element', (element) => {
    const { name, content, rel, href, type } = element.properties;
    if (element.tagName === 'meta' && typeof name === 'string') meta.set(name, String(content));
    if (element.tagName === 'link' && Array.isArray(rel) && rel.includes('canonical')) canonical = String(href);
    if (element.tagName === 'script' && type === 'application/ld+json') {
      data = JSON.parse(textOf(element)) as Record<string, unknown>;
    }
  });

  it('agrees with itself: canonical address, JSON-LD and citation tags', () => {
    expect(String(data['url'])).toMatch(new RegExp(`${page.path}$`));
    expect(data['@type']).toBe('Legislation');
    // Without the origin of the site (SITE_URL) all of them are its path.
    expect(canonical).toBe(data['url']);
    expect(meta.get('citation_public_url')).toBe(canonical);
    expect(meta.get('DC.title')).toBe(meta.get('citation_title'));
    expect(meta.get('citation_title')).toContain(String(data['name']));
  });
});
