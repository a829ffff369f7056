// Keeps the search usable without a network. What carries its version in its name never changes and is taken from
// the store first; everything else is asked of the network first and taken from the store where that fails.
const STORE = 'duidu-1';
const BASE = new URL(self.registration.scope).pathname;
const FIXED = new RegExp(
  `^${BASE.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}(?:assets/|pagefind/(?:index|text|source|more-\\d+/index)/|pagefind/.*\\.pf_meta$|pagefind/(?:facets|sources)-)`,
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
  if (event.data?.kind === 'keep') event.waitUntil(keep(event.data.urls));
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
