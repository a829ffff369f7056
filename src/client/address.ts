/** Machine-read addresses of the page: for search engines, for programs that share it, for reference managers. */
const TAGS =
  'link[rel="canonical"], meta[property="og:url"], meta[name="citation_public_url"], meta[name="DC.identifier"]';

/** Writes out, with the origin the reader opened the site at, addresses that the build knew as site paths only. */
export function fillAddresses(): void {
  if (!location.protocol.startsWith('http')) return;
  const whole = (path: string): string => (path.startsWith('/') ? new URL(path, location.origin).href : path);
  for (const place of document.querySelectorAll('[data-address]')) {
    const path = place.textContent?.trim() ?? '';
    if (path.startsWith('/')) place.textContent = whole(path);
  }
  for (const tag of document.querySelectorAll(TAGS)) {
    const name = tag instanceof HTMLLinkElement ? 'href' : 'content';
    tag.setAttribute(name, whole(tag.getAttribute(name) ?? ''));
  }
}
