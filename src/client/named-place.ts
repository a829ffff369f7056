/** Returns the anchor that the address names, decoded; empty where it names none or is no text (`#%`). */
export function namedAnchor(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Returns the element that the address names, or null. */
export function namedElement(): HTMLElement | null {
  const anchor = namedAnchor();
  return anchor === '' ? null : document.getElementById(anchor);
}
