import { packedWorker } from './packed-worker.ts';

/**
 * Makes a page work from a folder, without a server (离线版). It runs before every other script of the page.
 * Browsers let a page in a folder read no other file but scripts: what the site would fetch lies in scripts instead,
 * each of which hands its content over by `duiduFile`, and folders are opened by the name of their page.
 */
interface PackedPage {
  duiduFile: (path: string, base64: string) => void;
  duiduImport: (address: string) => Promise<unknown>;
  duiduModules: Record<string, unknown>;
}

const own = document.currentScript as HTMLScriptElement | null;
const root = new URL(own?.dataset['root'] ?? './', location.href).href;
const page = globalThis as unknown as PackedPage;
type Bytes = Uint8Array<ArrayBuffer>;
/** Files under way: what hands a content over, and the content once it is there. */
const received = new Map<string, (bytes: Bytes) => void>();
const underWay = new Map<string, Promise<Bytes | null>>();
const native = globalThis.fetch;

document.body.dataset['base'] = root;
page.duiduModules = {};
page.duiduFile = (path, base64) => received.get(path)?.(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
page.duiduImport = async (address) => {
  const path = pathOf(address) ?? address;
  await loadScript(path);
  return page.duiduModules[path];
};
globalThis.fetch = (input, init) => {
  const path = pathOf(input instanceof Request ? input.url : String(input));
  return path === null ? native(input, init) : read(path);
};
globalThis.Worker = function worker(address: string | URL) {
  // The address has the base path that the site was built for; scripts lie in one folder.
  const name = String(address).replace(/^.*\//s, '');
  return packedWorker(`${root}assets/${name}`, globalThis.fetch);
} as unknown as typeof Worker;
for (const kind of ['pointerdown', 'focusin', 'click']) document.addEventListener(kind, nameThePage, { capture: true });

/** Returns the path below the site’s folder, or null where the address lies outside of it. */
function pathOf(address: string): string | null {
  const { href } = new URL(address, location.href);
  return href.startsWith(root) ? decodeURI(href.slice(root.length).replace(/[?#].*$/s, '')) : null;
}

/** Answers like a server; two that ask for a file at once get it from one script. */
async function read(path: string): Promise<Response> {
  const asked = underWay.get(path) ?? contentOf(path);
  underWay.set(path, asked);
  const bytes = await asked;
  underWay.delete(path);
  return bytes === null ? new Response(null, { status: 404 }) : new Response(bytes, { status: 200 });
}

async function contentOf(path: string): Promise<Bytes | null> {
  let bytes: Bytes | null = null;
  received.set(path, (content) => {
    bytes = content;
  });
  await loadScript(path).catch(() => undefined);
  received.delete(path);
  return bytes;
}

function loadScript(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}packed/${path}.js`;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(path)));
    document.head.append(script);
    script.addEventListener('load', () => script.remove());
  });
}

/** A folder opened from a folder shows its files; its page is meant. */
function nameThePage(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link?.protocol !== 'file:' || !link.href.startsWith(root) || !link.pathname.endsWith('/')) return;
  link.href = link.href.replace(/\/(?=[?#]|$)/, '/index.html');
}
