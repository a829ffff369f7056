import type { Finding, Place } from '../../cite/check/finding.ts';
import { isBroken } from '../../cite/check/finding.ts';
import { placePath } from '../../cite/check/place.ts';
import { reportAsCsv } from '../../cite/report/csv.ts';
import { reportAsMarkdown } from '../../cite/report/markdown.ts';
import { announce } from '../announce.ts';
import { saveFile } from '../save-file.ts';
import { siteAddress } from '../site-path.ts';
import type { CheckInput, CheckResult } from './check-messages.ts';
import { bindInput } from './input.ts';
import { memoView } from './memo-view.ts';
import { resultList, tallyView } from './result-view.ts';
import { type RunningCheck, runCheck } from './run-check.ts';
import { writeClipboard } from './write-clipboard.ts';

const find = <T extends HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`the page lacks ${selector}`);
  return found;
};
const field = find<HTMLTextAreaElement>('#memo-text');
const site = siteAddress();
let running: RunningCheck | null = null;
let latest: { input: CheckInput; result: CheckResult } | null = null;

bindInput((input) => void check(input), complain);
find('#check-cancel').addEventListener('click', () => running?.cancel());
find('#memo-edit').addEventListener('click', () => edit());
find('#memo-copy').addEventListener('click', () => void copy(latest?.result.memo.text ?? '', '稿件'));
find('#report-copy').addEventListener('click', () => void copy(reportAsMarkdown(report()), '结果'));
find('#report-csv').addEventListener('click', () =>
  saveFile(`${stem()}-引文核对.csv`, new Blob([reportAsCsv(report())], { type: 'text/csv;charset=utf-8' })),
);
find('#report-md').addEventListener('click', () =>
  saveFile(`${stem()}-引文核对.md`, new Blob([reportAsMarkdown(report())], { type: 'text/markdown;charset=utf-8' })),
);
find('#report-print').addEventListener('click', () => print());
document.addEventListener('click', follow);

/** Checks a memo in the worker and shows what came of it; a new memo takes the place of one still being checked. */
async function check(input: CheckInput): Promise<void> {
  running?.cancel();
  const started = runCheck(input, progress);
  running = started;
  say('');
  find('#check-progress').hidden = false;
  try {
    const result = await started.result;
    if (running === started) await show(input, result);
  } catch (error) {
    if (running === started) complain(error instanceof Error ? error.message : String(error));
  } finally {
    if (running === started) {
      running = null;
      find('#check-progress').hidden = true;
    }
  }
}

function progress(step: string, done: number, total: number): void {
  const bar = find<HTMLProgressElement>('#check-progress progress');
  if (total > 0) {
    bar.max = total;
    bar.value = done;
  } else bar.removeAttribute('value');
  find('#check-step').textContent = total > 0 ? `${step} ${done} / ${total}` : step;
}

async function show(input: CheckInput, result: CheckResult): Promise<void> {
  latest = { input, result };
  const { memo, findings } = result;
  const count = memo.text.match(/^.*\S/gm)?.length ?? 0;
  find('#memo-name').textContent = memo.name;
  find('#memo-about').textContent =
    `${count} 段，${findings.length} 处引用。可再拖入 .docx、.md、.txt、.html，或直接粘贴`;
  find('#memo-pick').textContent = '换一份';
  find('#memo-paste').hidden = true;
  find('#memo-tools').hidden = false;
  find('#memo-view').replaceChildren(memoView(memo, findings));
  // A long memo is drawn in two steps, so that the page answers in between.
  await new Promise((resolve) => setTimeout(resolve));
  find('#tally').replaceChildren(tallyView(findings));
  find('#results').replaceChildren(
    findings.length > 0
      ? resultList(findings, {
          copyWords: (place) => void copy(place.words, '原文'),
          copyLink: (place) => void copy(site + placePath(place), '链接'),
          insertLink: input.kind === 'text' ? insertLink : null,
        })
      : nothing(),
  );
  find('#check-result').hidden = false;
  find('#check-before').hidden = true;
  find('#built').textContent = `与 ${result.builtOn} 构建的条文核对。`;
  find('#offline').hidden = false;
  const broken = findings.filter((finding) => isBroken(finding.state)).length;
  announce(`核对完毕，共 ${findings.length} 处，${broken} 处要看。`);
}

function nothing(): HTMLElement {
  const line = document.createElement('p');
  line.className = 'lede';
  line.textContent = '没有找到引用：没有本站的链接，没有《标题》，引号里也没有八个字以上的话。';
  return line;
}

/** Puts the link behind the citation, as the reader asked, and checks again; the words themselves are never changed. */
function insertLink(finding: Finding, place: Place): void {
  if (latest?.input.kind !== 'text') return;
  const { text } = latest.result.memo;
  const changed = `${text.slice(0, finding.end)}（${site}${placePath(place)}）${text.slice(finding.end)}`;
  field.value = changed;
  announce(`已在第 ${finding.number} 处后插入链接`);
  void check({ kind: 'text', name: latest.result.memo.name, text: changed });
}

function edit(): void {
  field.value = latest?.result.memo.text ?? '';
  find('#memo-paste').hidden = false;
  find('#memo-view').replaceChildren();
  find('#memo-tools').hidden = true;
  field.focus();
}

async function copy(text: string, what: string): Promise<void> {
  const copied = await writeClipboard({ text, html: null });
  say(copied ? `已复制${what}` : '浏览器不让写剪贴板，请改用“存为表格”或“存为 Markdown”。');
}

function report() {
  return {
    name: latest?.result.memo.name ?? '',
    builtOn: latest?.result.builtOn ?? '',
    findings: latest?.result.findings ?? [],
    site,
  };
}

function stem(): string {
  return (latest?.result.memo.name ?? '稿件').replace(/\.\w+$/, '').replace(/[\\/:*?"<>|]/g, '_');
}

function say(message: string): void {
  find('#check-said').textContent = message;
  find('#check-said').classList.remove('zhu');
}

function complain(message: string): void {
  say(message);
  find('#check-said').classList.add('zhu');
}

/** A reference and its result lead to each other; the one led to gets the focus. */
function follow(event: MouseEvent): void {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#r"], a[href^="#m"]') : null;
  const target = link && document.getElementById(link.hash.slice(1));
  if (!target || !/^#[rm]\d+$/.test(link.hash)) return;
  event.preventDefault();
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}
