import { href } from './href.ts';

/** Returns the whole address of a site path where the build knows the origin of the site (`SITE_URL`), else the path with its base. */
export function siteAddress(path: string, site: URL | undefined): string {
  return site ? new URL(href(path), site).href : href(path);
}
