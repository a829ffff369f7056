/** Returns the base path of the site without a slash at the end, as the layout notes it on the body. */
export function basePath(): string {
  return (document.body.dataset['base'] ?? '/').replace(/\/$/, '');
}

/** Returns a site path under the base path of this deployment. */
export function sitePath(path: string): string {
  return basePath() + path;
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
