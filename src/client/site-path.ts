/** Returns the base path of the site without a slash at the end, as the layout notes it on the body. */
export function basePath(): string {
  return (document.body.dataset['base'] ?? '/').replace(/\/$/, '');
}

/** Returns a site path under the base path of this deployment; in a folder without a server a page is named by its file. */
export function sitePath(path: string): string {
  return basePath() + (inFolder() ? path.replace(/\/(?=[?#]|$)/, '/index.html') : path);
}

/**
 * Returns origin and base path, without a slash at the end, of the site as readers can name it to others: in a folder
 * without a server the published one, where the build knew it (`SITE_URL`).
 */
export function siteAddress(): string {
  if (!inFolder()) return location.origin + basePath();
  const published = document.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content ?? '';
  const own = location.href.replace(/[?#].*$/s, '').slice(basePath().length);
  const path = own.replace(/index\.html$/, '');
  return /^https?:/.test(published) && published.endsWith(path) ? published.slice(0, -path.length) : basePath();
}

/** Tells whether the page is opened from a folder, without a server (离线版). */
function inFolder(): boolean {
  return location.protocol === 'file:';
}

/** Fetches JSON of the site's own origin; null where it is not there or the network is not. */
export async function fetchJson<T>(path: string): Promise<T | null> {
  try {
    const response = await fetch(sitePath(path));
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
}
