import type { Format } from '../citation.ts';
import { quoted } from '../quoted.ts';
import { memoReference } from './memo.ts';

/** Rich text for Word and WPS: the memo form whose reference is a link; where only plain text is taken, the memo form. */
export const rich: Format = {
  id: 'rich',
  label: 'Word、WPS',
  hint: '富文本，带链接',
  format(citation, options) {
    const words = options.words ? `：${quoted(citation.words)}` : '';
    const text = `${memoReference(citation)}${words}`;
    const html = `<a href="${escaped(citation.url)}">${escaped(memoReference(citation))}</a>${escaped(words)}`;
    return { text: options.link ? `${text}\n${citation.url}` : text, html };
  },
};

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}
