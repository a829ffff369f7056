import type { Clause } from '../../domain/clause.ts';

/**
 * Returns the address that opens a clause with a quote marked in it (`?q=…#anchor`).
 * Only what would break an address is escaped: the browser encodes the rest, and the page stays small and legible.
 */
export function quoteUrl(clause: Pick<Clause, 'url'>, quote: string): string {
  const [path = '', anchor = ''] = clause.url.split('#');
  const words = quote.replace(/[%#&+?"<>\\^`{|}\s]/gu, (char) => encodeURIComponent(char));
  return `${path}?q=${words}#${anchor}`;
}
