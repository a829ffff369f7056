import { type Finding, isBroken } from '../../cite/check/finding.ts';
import type { Memo } from '../../cite/memo/memo.ts';
import { element } from './element.ts';

/** Above this many paragraphs only those that cite something are shown. */
const WHOLE = 300;
/** How many paragraphs are put on the page at a time. */
const STEP = 200;

interface Paragraph {
  start: number;
  end: number;
  findings: Finding[];
}

/** Returns the memo with its citations underlined and numbered; a long one shows the paragraphs that cite something. */
export function memoView(memo: Memo, findings: readonly Finding[]): HTMLElement {
  const all = paragraphs(memo.text, findings);
  const shown = all.length > WHOLE ? all.filter((paragraph) => paragraph.findings.length > 0) : all;
  const view = element('div', { class: 'memo', lang: 'zh-CN' });
  const left = all.length - shown.length;
  if (left > 0) view.append(element('p', { class: 'note plain' }, `略去没有引用的 ${left} 段。`));
  const more = element('button', { type: 'button', class: 'btn' });
  let next = 0;
  const add = (): void => {
    more.before(...shown.slice(next, next + STEP).map((paragraph, i) => draw(memo.text, paragraph, next + i === 0)));
    next += STEP;
    if (next >= shown.length) more.remove();
    else more.textContent = `再显示 ${Math.min(STEP, shown.length - next)} 段`;
  };
  more.addEventListener('click', add);
  view.append(more);
  add();
  return view;
}

function paragraphs(text: string, findings: readonly Finding[]): Paragraph[] {
  const out: Paragraph[] = [];
  let next = 0;
  for (const match of text.matchAll(/[^\n]+/g)) {
    const paragraph: Paragraph = { start: match.index, end: match.index + match[0].length, findings: [] };
    for (let finding = findings[next]; finding && finding.start < paragraph.end; finding = findings[next]) {
      paragraph.findings.push(finding);
      next += 1;
    }
    if (match[0].trim() !== '') out.push(paragraph);
  }
  return out;
}

function draw(text: string, paragraph: Paragraph, first: boolean): HTMLElement {
  const raw = text.slice(paragraph.start, paragraph.end);
  const heading =
    /^#{1,6}\s/.test(raw) ||
    (first && raw.length <= 40 && !/[。；：，]\s*$/u.test(raw) && paragraph.findings.length === 0);
  const block = element(heading ? 'h3' : 'p');
  let at = paragraph.start;
  for (const finding of paragraph.findings) {
    const start = Math.max(finding.start, at);
    const end = Math.min(Math.max(finding.end, start), paragraph.end);
    block.append(text.slice(at, start));
    block.append(
      element(
        'a',
        { class: `ref${isBroken(finding.state) ? ' bad' : ''}`, href: `#r${finding.number}`, id: `m${finding.number}` },
        text.slice(start, end),
        element('sup', {}, String(finding.number)),
      ),
    );
    at = end;
  }
  block.append(text.slice(at, paragraph.end));
  const head = block.firstChild;
  if (head instanceof Text) head.data = head.data.replace(/^(?:#{1,6}\s+|\s+)/u, '');
  return block;
}
