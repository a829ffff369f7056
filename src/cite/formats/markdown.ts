import type { Format } from '../citation.ts';
import { quoted } from '../quoted.ts';
import { memoReference } from './memo.ts';

/** Markdown: the memo form as a link. */
export const markdown: Format = {
  id: 'markdown',
  label: 'Markdown',
  hint: '带链接',
  format(citation, options) {
    const words = options.words ? `：${escaped(quoted(citation.words))}` : '';
    return { text: `[${escaped(memoReference(citation))}](${citation.url})${words}`, html: null };
  },
};

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, (mark) => `\\${mark}`);
}
