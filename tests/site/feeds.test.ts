import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { DATASETS } from '../../src/domain/dataset.ts';
import { DIST, hasOrigin } from './pages.ts';

const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const list = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Origin and base path of the site under test, as the build wrote them. */
const site = String(JSON.parse(read('data/v1/index.json')).documentation).replace(/\/data\/$/, '');

/** Returns the file that answers an address of the site. */
function fileOf(address: string): string {
  const path = address.slice(site.length).replace(/[?#].*$/, '');
  return join(DIST, path.endsWith('/') ? `${path}index.html` : path);
}

describe.skipIf(hasOrigin)('a site that does not know where it will stand', () => {
  it('names no made-up address anywhere: paths in the sitemap, in pages and in files', () => {
    const files = ['index.html', 'data/index.html', 'llms.txt', 'changes/feed.xml', 'data/compare/support.csv'];
    for (const path of [...files, 'sitemap.xml', 'robots.txt'])
      expect(read(path), path).not.toMatch(/https?:\/\/(?:localhost|[\w.]+\.example)\b/);
  });
});

describe('sitemap.xml', () => {
  const xml = read('sitemap.xml');
  const urls = list<{ loc: string }>(new XMLParser().parse(xml).urlset.url).map(({ loc }) => loc);

  it('is well-formed and names every address once', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.length).toBeGreaterThan(10);
  });

  it('names only pages that are there', () => {
    expect(urls.filter((url) => !url.startsWith(`${site}/`) || !existsSync(fileOf(url)))).toEqual([]);
  });

  it('is what robots.txt points at, where its whole address is known', () => {
    const line = `Sitemap: ${site}/sitemap.xml`;
    expect(read('robots.txt').includes(line)).toBe(hasOrigin);
  });
});

describe('the feed of changes (RFC 4287)', () => {
  const xml = read('changes/feed.xml');
  const { feed } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(xml);
  const entries = list<Record<string, unknown>>(feed.entry);
  const links = (node: unknown): Record<string, string>[] =>
    list<Record<string, string>>(node as Record<string, string>);

  it('is well-formed, with what Atom demands of a feed', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(feed.author.name).not.toBe('');
    expect(links(feed.link).find((link) => link['@rel'] === 'self')?.['@href']).toBe(`${site}/changes/feed.xml`);
    expect(feed.updated).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+Z]/);
  });

  it('gives every entry an id of its own, a title, a date and an address that opens', () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries.map((entry) => entry['id'])).size).toBe(entries.length);
    for (const entry of entries) {
      expect(entry['title']).not.toBe('');
      expect(entry['updated']).toMatch(/^\d{4}-\d{2}-\d{2}T/);
      expect(existsSync(fileOf(links(entry['link'])[0]?.['@href'] ?? '')), String(entry['title'])).toBe(true);
    }
  });

  it('is announced on the page of changes', () => {
    expect(read('changes/index.html')).toContain('type="application/atom+xml"');
  });
});

describe('data/v1/index.json', () => {
  interface Indexed {
    path: string;
    bytes: number;
    sha256: string;
  }
  const index = JSON.parse(read('data/v1/index.json')) as { datasets: { files: Indexed[] }[]; exports: Indexed[] };
  const files = [...index.datasets.flatMap(({ files }) => files), ...index.exports];

  it('lists three files for each kind of record', () => {
    expect(index.datasets.map(({ files }) => files.length)).toEqual(DATASETS.map(() => 3));
  });

  it('gives size and checksum of the files as they are', () => {
    for (const { path, bytes, sha256 } of files) {
      const content = readFileSync(join(DIST, 'data', 'v1', path));
      expect(content.length, path).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
    }
  });
});

describe('data/v1/anchors.json', () => {
  it('obeys its JSON Schema and has every clause of today', () => {
    const anchors = JSON.parse(read('data/v1/anchors.json')) as { id: string; current: boolean }[];
    const schema = JSON.parse(read('data/v1/anchors.schema.json')) as object;
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(anchors), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
    const clauses = JSON.parse(read('data/v1/clauses.json')) as { id: string }[];
    const present = new Set(anchors.filter(({ current }) => current).map(({ id }) => id));
    expect(clauses.filter(({ id }) => !present.has(id))).toEqual([]);
  });
});

describe('llms.txt', () => {
  it('points at files that are there', () => {
    const addresses = [...read('llms.txt').matchAll(/\]\((\S+?)\)/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(DATASETS.length);
    expect(addresses.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
  });
});

describe('/data/', () => {
  const html = read('data/index.html');

  it('offers only downloads that are there', () => {
    const base = new URL(site, 'http://host').pathname.replace(/\/$/, '');
    const paths = [...html.matchAll(/href="([^"]+)"[^>]*\bdownload/g)].map((match) => match[1] ?? '');
    expect(paths.length).toBeGreaterThan(DATASETS.length * 3);
    expect(paths.filter((path) => !existsSync(join(DIST, path.slice(base.length))))).toEqual([]);
  });

  it('describes itself as a schema.org Dataset whose files are there', () => {
    const json = JSON.parse(/<script type="application\/ld\+json">(.+?)<\/script>/s.exec(html)?.[1] ?? '{}');
    expect(json['@type']).toBe('Dataset');
    const urls = (json.distribution as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
    expect(urls.filter((url) => !existsSync(fileOf(url)))).toEqual([]);
  });

  it('has a page for each file, with an example and no inline style', () => {
    for (const { name } of DATASETS) {
      const page = read(`data/${name}/index.html`);
      expect(page, name).toContain('id="fields"');
      expect(page, name).not.toMatch(/ style="/);
    }
  });
});
