import type { MdxTextExpression } from 'mdast-util-mdx';

const LAYOUT = /^\s|\s$|\s\s|[^\S ]|[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
const MARKUP = /[{}<>&[\]!*_`~\\|#^:$@]|https?|www\.|^[-+=]|^\d+[.)]\s|---/u;

/**
 * Tells whether Markdown gives a text back character by character when it stands in a paragraph.
 * White space at the edges or in runs is trimmed or folded, tabs and line ends act as layout, and control characters,
 * line separators and NUL are changed or refused by parsers; such a text has to go through `literal`.
 * So does any text with a character that MDX, GFM or HTML could read as markup: safer than an escape that must be right.
 */
export function survives(text: string): boolean {
  return !LAYOUT.test(text) && !MARKUP.test(text);
}

/** Returns a string expression (`{"…"}`) that yields exactly these characters, every non-printing one escaped. */
export function literal(text: string): MdxTextExpression {
  const source = JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Zs}`<>{}|]/gu, (char) =>
    char === ' '
      ? char
      : [...Array(char.length).keys()].map((i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
  return { type: 'mdxTextExpression', value: source, data: { estree: null } };
}
