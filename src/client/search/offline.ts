import type { Reader } from '../../search/reader.ts';
import { base } from './open-search.ts';

/** An index up to this size is kept whole; of a larger one only what was used. */
const KEPT_WHOLE = 4_000_000;
/** The reader's own search and the count in the sources come first. */
const PAUSE = 5_000;

let asked = false;

/** Starts the service worker and, once the page is quiet, has it keep this page and the index for use without a network. */
export function keepForOffline(reader: Reader, bytes: number): void {
  if (asked || !('serviceWorker' in navigator)) return;
  asked = true;
  const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
  const keep = async (): Promise<void> => {
    const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
    const worker = (await navigator.serviceWorker.ready).active ?? registration.active;
    const own = performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      .filter((name) => name.startsWith(location.origin));
    const files = bytes <= KEPT_WHOLE && !saving ? ((await reader.unpack('files.pack')) as string[]) : [];
    const index = files.map((file) => `${location.origin}${base}pagefind/${file}`);
    const urls = [location.origin + location.pathname, ...own, ...index];
    worker?.postMessage({ kind: 'keep', urls, own, index: files.length > 0 ? index : null });
  };
  setTimeout(() => void keep().catch(() => undefined), PAUSE);
}
