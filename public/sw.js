// Keeps the search usable without a network. What carries its version in its name never changes and is taken from
// the store first; everything else is asked of the network first and taken from the store where that fails.
const STORE = 'duidu-1';
const BASE = new URL(self.registration.scope).pathname;
const FIXED = new RegExp(
  `^${BASE.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}(?:assets/|pagefind/(?:index|text|more-\\d+/index)/|pagefind/.*\\.pf_meta$|pagefind/(?:facets|sources)-)`,
);

// What people save as a file of their own: a copy here would fill the store of the browser and serve nobody.
const SAVED = new RegExp(`^${BASE.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}data/|\\.(?:csv|xlsx|docx|zip|akn\\.xml)$`);
const TEXTS = /\/pagefind\/text\/(.+)-([^/-]+)\//;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(BASE)) return;
  if (SAVED.test(url.pathname)) return;
  event.respondWith(FIXED.test(url.pathname) ? storeFirst(request) : networkFirst(request));
});

self.addEventListener('message', (event) => {
  const { kind, urls, own, index } = event.data ?? {};
  if (kind !== 'keep') return;
  // Pages of builds before this one do not say what they loaded: then all stays.
  const drop = () => (own ? dropFormerBuilds(event.source?.id, own, index) : undefined);
  event.waitUntil(keep(urls).then(drop));
});

async function storeFirst(request) {
  const store = await caches.open(STORE);
  const kept = await store.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) {
    await store.put(request, response.clone());
    await dropFormerTexts(store, request.url);
  }
  return response;
}

// Earlier texts of a document have another version in their names; with the first new one they are of no use.
const versions = new Map();
async function dropFormerTexts(store, address) {
  const [, doc, version] = TEXTS.exec(address) ?? [];
  if (doc === undefined || versions.get(doc) === version) return;
  versions.set(doc, version);
  for (const { url } of await store.keys()) {
    const [, other, before] = TEXTS.exec(url) ?? [];
    if (other === doc && before !== version) await store.delete(url);
  }
}

async function networkFirst(request) {
  const store = await caches.open(STORE);
  try {
    const response = await fetch(request);
    if (response.ok && response.type === 'basic') await store.put(withoutQuery(request.url), response.clone());
    return response;
  } catch (error) {
    const kept = await store.match(withoutQuery(request.url));
    if (kept) return kept;
    throw error;
  }
}

// A page is the same whatever its query says: the query is read by its script.
function withoutQuery(url) {
  return url.replace(/[?#].*$/, '');
}

async function keep(urls) {
  const store = await caches.open(STORE);
  for (const url of urls) {
    const key = withoutQuery(url);
    if (FIXED.test(new URL(key).pathname) && (await store.match(key))) continue;
    const response = await fetch(key).catch(() => null);
    if (!response?.ok) continue;
    await store.put(key, response);
    await dropFormerTexts(store, key);
  }
}

const DAY = 86_400_000;
const LONG_UNUSED = 90 * DAY;
const SWEPT = `${self.location.origin}${BASE}sw.js?swept`;
const NAMES = /[\w.-]+\.\w+/g;
// What names others: pages, scripts and styles.
const NAMING = /(?:\/|\.html|\.js|\.css)$/;
const nameOf = (url) => withoutQuery(url).replace(/^.*\//, '');
const isFixed = (url) => FIXED.test(new URL(url).pathname);
const isIndex = (url) => new URL(url).pathname.startsWith(`${BASE}pagefind/`);

// What no page needs any more goes, once a day, and only where no other page is open: it may be of an earlier build and
// still load something. `own` is what the page that asks has loaded, `index` all files of the index it searches, null
// where they are too many to name.
async function dropFormerBuilds(asker, own, index) {
  const store = await caches.open(STORE);
  const swept = Number((await (await store.match(SWEPT))?.text()) ?? 0);
  if (Date.now() - swept < DAY) return;
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.some(({ id }) => id !== asker)) return;
  await store.put(SWEPT, new Response(String(Date.now())));
  const urls = (await store.keys()).map(({ url }) => url).filter((url) => url !== SWEPT);
  await dropAssets(store, urls, new Set(own.map(nameOf)));
  await dropIndex(store, urls.filter(isIndex).filter(isFixed), new Set(own.map(withoutQuery)), index);
}

// Pages in the store can be opened without a network, so what they name stays, and what that names in turn.
async function dropAssets(store, urls, own) {
  const assets = urls.filter((url) => isFixed(url) && !isIndex(url));
  const left = new Map(assets.filter((url) => !own.has(nameOf(url))).map((url) => [nameOf(url), url]));
  const toRead = urls.filter((url) => NAMING.test(url) && !isIndex(url) && !left.has(nameOf(url)));
  for (const url of toRead) {
    if (left.size === 0) return;
    const text = (await (await store.match(url))?.text()) ?? '';
    for (const [name] of text.matchAll(NAMES)) {
      const found = left.get(name);
      if (found === undefined) continue;
      left.delete(name);
      toRead.push(found);
    }
  }
  for (const url of left.values()) await store.delete(url);
}

async function dropIndex(store, urls, own, index) {
  const named = index && new Set(index);
  // A page that was opened before the last build searches another index than the one it could name.
  if (named && urls.map(withoutQuery).some((file) => own.has(file) && !named.has(file))) return;
  for (const url of urls) {
    const file = withoutQuery(url);
    if (own.has(file)) continue;
    if (named ? !named.has(file) : await isLongUnused(store, url)) await store.delete(url);
  }
}

async function isLongUnused(store, url) {
  const date = Date.parse((await store.match(url))?.headers.get('date') ?? '');
  return Date.now() - date > LONG_UNUSED;
}
