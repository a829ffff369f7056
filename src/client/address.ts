/** Writes out, with the origin the reader opened the site at, addresses that the build knew as site paths only. */
export function fillAddresses(): void {
  if (!location.protocol.startsWith('http')) return;
  for (const place of document.querySelectorAll('[data-address]')) {
    const path = place.textContent?.trim() ?? '';
    if (path.startsWith('/')) place.textContent = new URL(path, location.origin).href;
  }
}
