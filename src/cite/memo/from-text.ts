import type { Memo } from './memo.ts';

const MARKDOWN_LINK = /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g;

/** Returns plain text or Markdown as a memo; addresses written out are found by the checker itself. */
export function fromText(name: string, text: string): Memo {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const links = [...plain.matchAll(MARKDOWN_LINK)].flatMap((match) => {
    const href = match[1] ?? '';
    const start = match.index + match[0].indexOf(href);
    return href ? [{ start, end: start + href.length, href }] : [];
  });
  return { name, text: plain, links };
}
