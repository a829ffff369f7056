import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';

const SITE = 'https://duidu.example/zc/';
const NOW = Date.parse('2026-11-26T00:00:00Z');
const LONG_AGO = new Date(NOW - 100 * 86_400_000).toUTCString();

interface Stored {
  text: string;
  date?: string;
}
let store: Map<string, Stored>;
let online: Map<string, Stored>;
let open: { id: string }[];

const urlOf = (request: string | { url: string }): string => (typeof request === 'string' ? request : request.url);
const response = ({ text, date }: Stored): Response => new Response(text, { headers: date ? { date } : {} });

/** Runs the service worker in a browser of its own and sends it what a page sends after a search. */
async function keep(message: { urls?: string[]; own?: string[]; index?: string[] | null }, now = NOW): Promise<void> {
  const listeners = new Map<string, (event: unknown) => void>();
  const cache = {
    keys: async () => [...store.keys()].map((url) => ({ url })),
    match: async (request: string | { url: string }) => {
      const found = store.get(urlOf(request));
      return found && response(found);
    },
    put: async (request: string | { url: string }, put: Response) => {
      store.set(urlOf(request), { text: await put.text(), date: put.headers.get('date') ?? '' });
    },
    delete: async (url: string) => store.delete(url),
  };
  class Today extends Date {
    static override now = (): number => now;
  }
  runInNewContext(readFileSync('public/sw.js', 'utf8'), {
    self: {
      registration: { scope: SITE },
      location: new URL(`${SITE}sw.js`),
      clients: { matchAll: async () => open },
      addEventListener: (kind: string, listener: (event: unknown) => void) => listeners.set(kind, listener),
    },
    caches: { open: async () => cache },
    fetch: async (url: string) => {
      const found = online.get(url);
      return found ? response(found) : new Response(null, { status: 404 });
    },
    Date: Today,
    Response,
    URL,
  });
  let done: Promise<unknown> = Promise.resolve();
  listeners.get('message')?.({
    data: { kind: 'keep', urls: [], ...message },
    source: { id: 'asker' },
    waitUntil: (promise: Promise<unknown>) => {
      done = promise;
    },
  });
  await done;
}

const at = (path: string): string => SITE + path;
const kept = (): string[] =>
  [...store.keys()]
    .map((url) => url.slice(SITE.length))
    .filter((path) => !path.startsWith('sw.js'))
    .sort();

beforeEach(() => {
  online = new Map();
  open = [{ id: 'asker' }];
  store = new Map(
    Object.entries({
      'search/': '<script src="/zc/assets/search.NEW.js">',
      'policies/a/': '<link href="/zc/assets/style.OLD.css">',
      'assets/search.NEW.js': 'import("./broaden.NEW.js")',
      'assets/broaden.NEW.js': 'import"./word.NEW.js"',
      'assets/word.NEW.js': '',
      'assets/style.OLD.css': '',
      'assets/search.OLD.js': 'import("./broaden.OLD.js")',
      'assets/broaden.OLD.js': '',
      'pagefind/catalog.pack': '',
      'pagefind/index/new.pf_index': '',
      'pagefind/pagefind.new.pf_meta?ts=1': '',
      'pagefind/index/old.pf_index': '',
      'pagefind/facets-old.pack': '',
    }).map(([path, text]) => [at(path), { text }]),
  );
});
const own = [at('assets/search.NEW.js'), at('pagefind/catalog.pack')];
const index = [at('pagefind/index/new.pf_index'), at('pagefind/pagefind.new.pf_meta'), at('pagefind/catalog.pack')];

describe('what the service worker keeps', () => {
  it('is what pages in the store name, and the index of today', async () => {
    await keep({ own, index });
    expect(kept()).toEqual([
      'assets/broaden.NEW.js',
      'assets/search.NEW.js',
      'assets/style.OLD.css',
      'assets/word.NEW.js',
      'pagefind/catalog.pack',
      'pagefind/index/new.pf_index',
      'pagefind/pagefind.new.pf_meta?ts=1',
      'policies/a/',
      'search/',
    ]);
  });

  it('is everything while another page is open, which may be of an earlier build', async () => {
    const before = kept();
    open.push({ id: 'other' });
    await keep({ own, index });
    expect(kept()).toEqual(before);
  });

  it('is everything where the page that asks does not say what it loaded', async () => {
    const before = kept();
    await keep({});
    expect(kept()).toEqual(before);
  });

  it('is the whole index where the page that asks searches an earlier one', async () => {
    await keep({ own: [...own, at('pagefind/facets-old.pack')], index });
    expect(kept().filter((path) => path.startsWith('pagefind/'))).toHaveLength(5);
  });

  it('of an index too large to name is what came in the last three months', async () => {
    store.set(at('pagefind/index/old.pf_index'), { text: '', date: LONG_AGO });
    store.set(at('pagefind/index/new.pf_index'), { text: '', date: new Date(NOW).toUTCString() });
    await keep({ own, index: null });
    expect(kept().filter((path) => path.startsWith('pagefind/'))).toEqual([
      'pagefind/catalog.pack',
      'pagefind/facets-old.pack',
      'pagefind/index/new.pf_index',
      'pagefind/pagefind.new.pf_meta?ts=1',
    ]);
  });

  it('is looked through once a day', async () => {
    await keep({ own, index });
    store.set(at('assets/late.OLD.js'), { text: '' });
    await keep({ own, index }, NOW + 3_600_000);
    expect(kept()).toContain('assets/late.OLD.js');
    await keep({ own, index }, NOW + 25 * 3_600_000);
    expect(kept()).not.toContain('assets/late.OLD.js');
  });

  it('grows by what the page asks to keep', async () => {
    online.set(at('pagefind/index/more.pf_index'), { text: 'x' });
    await keep({
      urls: [at('pagefind/index/more.pf_index')],
      own,
      index: [...index, at('pagefind/index/more.pf_index')],
    });
    expect(kept()).toContain('pagefind/index/more.pf_index');
  });
});
