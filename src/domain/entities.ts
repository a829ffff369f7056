const NAMED: Readonly<Record<string, string>> = {
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  deg: '°',
  permil: '‰',
};

/** A blank as a page writes it, also where it was escaped twice: “&emsp;”, “&#12288;”, “&amp;nbsp;”; for use inside a regular expression. */
export const BLANK_ENTITY = '&(?:amp;)?(?:nbsp|ensp|emsp|thinsp|#160|#819[45]|#12288|#xa0|#x200[23]|#x3000);';

/** A mark as a page writes it: “&ldquo;”, “&amp;middot;”; for use inside a regular expression. */
export const MARK_ENTITY = `&(?:amp;)?(?:${Object.keys(NAMED).join('|')});`;

/** Returns the mark that an entity stands for, or null where it is none of these. */
export function markOf(entity: string): string | null {
  return NAMED[/^&(?:amp;)?([a-z]+);$/u.exec(entity)?.[1] ?? ''] ?? null;
}
