import { cleanWords } from '../../cite/quoted.ts';
import { escapeHtml } from '../../view/escape.ts';
import { APPARATUS } from './clause-words.ts';
import { selectedWords } from './selection.ts';

const LEFT_OUT = APPARATUS.split(', ')
  .filter((selector) => !['.lab', '.num', '.tw'].includes(selector))
  .join(', ');

/** Lets Ctrl+C on the text copy the text alone: paragraphs with their numbers, nothing from the margin. */
export function bindPlainCopy(): void {
  document.addEventListener('copy', (event) => {
    const selected = selectedWords();
    if (!selected || !event.clipboardData) return;
    const holder = document.createElement('div');
    holder.append(selected.range.cloneContents());
    for (const node of holder.querySelectorAll(LEFT_OUT)) node.remove();
    const blocks = [...holder.querySelectorAll('p, h1, h2, h3, h4, h5, h6, tr')];
    const lines = (blocks.length > 0 ? blocks : [holder])
      .map((block) => cleanWords(block.textContent ?? ''))
      .filter(Boolean);
    event.clipboardData.setData('text/plain', lines.join('\n'));
    event.clipboardData.setData('text/html', lines.map((line) => `<p>${escapeHtml(line)}</p>`).join(''));
    event.preventDefault();
  });
}
