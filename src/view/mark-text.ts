/** An element to be put around a stretch of text, or at a place in it where `from` equals `to`. */
export interface Insertion {
  /** Offsets into the text without white space, in UTF-16 units. */
  from: number;
  to: number;
  open: string;
  close: string;
}

/**
 * Puts elements around stretches of the text of an HTML fragment; the text itself stays as it is.
 * White space is not counted, so that layout between tags does not matter. Where a stretch runs across a tag,
 * the element is closed before the tag and opened again after it. Insertions must be in order and not overlap.
 */
export function markText(html: string, insertions: readonly Insertion[]): string {
  if (insertions.length === 0) return html;
  let out = '';
  let at = 0;
  let next = 0;
  let current: Insertion | null = null;
  for (const [token] of html.matchAll(/<[^>]*>|&[#\w]+;|[^<&]/gsu)) {
    if (token.startsWith('<')) {
      out += current ? `${current.close}${token}${current.open}` : token;
      continue;
    }
    if (/^\s$/u.test(token)) {
      out += token;
      continue;
    }
    for (let insertion = insertions[next]; insertion && insertion.from <= at; insertion = insertions[next]) {
      if (insertion.to > insertion.from && current) break;
      next += 1;
      if (insertion.to > insertion.from) {
        current = insertion;
        out += insertion.open;
      } else out += current ? '' : insertion.open + insertion.close;
    }
    out += token;
    at += token.startsWith('&') ? 1 : token.length;
    if (current && at >= current.to) {
      out += current.close;
      current = null;
    }
  }
  return current ? out + current.close : out;
}
