/**
 * Returns a site path under the base path of this build (`BASE_PATH`, default `/`).
 * Paths in the data set have no base path, so that the same data serves every deployment.
 */
export function href(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return path.startsWith('/') ? `${base}${path}` : path;
}
