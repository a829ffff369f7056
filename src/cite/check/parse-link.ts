/** Our citation link, taken apart; any origin and base path, since the same site may stand in several places. */
export interface ParsedLink {
  href: string;
  /** `<doc>` or `<doc>/<part>`; null for `/v/<fingerprint>`. */
  page: string | null;
  anchor: string | null;
  fingerprint: string | null;
}

const POLICY =
  /\/policies\/([a-z0-9][a-z0-9-]*)\/(?:([a-z0-9][a-z0-9-]*)\/?)?(?:index\.html)?(?:\?([^#\s]*))?(?:#([a-z0-9-]+))?$/;
const SHORT = /\/v\/(?:\?f=)?([0-9a-f]{8})\/?$/;

/** Returns the parts of an address where it is one of ours, else null. */
export function parseLink(href: string): ParsedLink | null {
  const policy = POLICY.exec(href);
  if (policy) {
    const [, doc = '', part, query = '', anchor] = policy;
    if (part === 'source') return null;
    const fingerprint = /(?:^|&)v=([^&]*)/.exec(query)?.[1] ?? null;
    return { href, page: part ? `${doc}/${part}` : doc, anchor: anchor ?? null, fingerprint };
  }
  const short = SHORT.exec(href);
  return short ? { href, page: null, anchor: null, fingerprint: short[1] ?? null } : null;
}
