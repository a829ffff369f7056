import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { cleanWords } from '../../cite/quoted.ts';
import { type Excerpt, sourceLine } from './excerpt.ts';

/**
 * Returns an excerpt as Markdown: the words of each clause as a quotation, its source as a link with fingerprint, the
 * note below. Built as a tree, so that no character of a text can act as a mark of Markdown.
 */
export function excerptMarkdown({ title, entries, form, madeOn }: Excerpt): string {
  const text = (value: string): PhrasingContent => ({ type: 'text', value });
  const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(title)] },
      ...entries.flatMap((entry): Root['children'] => {
        const { url, words } = entry.citation;
        const source = { type: 'link' as const, url, children: [text(sourceLine(entry, form))] };
        return [
          { type: 'blockquote', children: [paragraph(text(cleanWords(words)))] },
          paragraph(text('——'), source, text(`　指纹 ${entry.fingerprint}`)),
          ...(entry.note.trim() === '' ? [] : [paragraph(text(`按：${entry.note.trim()}`))]),
        ];
      }),
      { type: 'thematicBreak' },
      paragraph(text(colophonText(entries.length, madeOn))),
    ],
  };
  return toMarkdown(tree, { bullet: '-', rule: '-' });
}

/** Says at the end what the file is and how its quotations can be checked. */
export function colophonText(count: number, madeOn: string): string {
  return `共摘 ${count} 条，${madeOn} 由政策对读导出。引文逐字取自校订文；链接带指纹，打开时核对文字是否有过校订。`;
}
