import type { Engine } from '../../search/engine.ts';
import { HIT_COLUMNS, type HitRow, hitCells, hitsAsCsv, hitsAsMarkdown } from '../../search/hit-list.ts';
import type { Hit } from '../../search/rank.ts';
import { announce } from '../announce.ts';
import { complain } from '../complain.ts';
import { saveFile } from '../save-file.ts';
import { workbookFile } from '../sheet/workbook-file.ts';
import { citationLink, copyAndSay } from './copy-citation.ts';
import { button, el } from './dom.ts';

/** Widths of the columns in a workbook, in characters. */
const WIDTHS = [6, 36, 18, 12, 16, 30, 80, 6, 50, 11] as const;

/** Makes the part that lets the reader take the list away: all hits as filtered, none left out. */
export function exportView(engine: Engine, q: string, hits: readonly Hit[]): HTMLElement {
  const rows = async (): Promise<HitRow[]> => {
    const clauses = await engine.read(hits.map((hit) => hit.clause));
    return clauses.map((clause, at) => ({
      clause,
      occurrences: hits[at]?.occurrences ?? 0,
      link: citationLink(clause),
    }));
  };
  const name = `检索-${q.replace(/[\\/:*?"<>|\s]+/g, ' ').slice(0, 40)}`;
  const csv = async (): Promise<void> =>
    save(new Blob([hitsAsCsv(await rows())], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
  const xlsx = async (): Promise<void> => {
    const columns = HIT_COLUMNS.map((label, at) => ({ label, width: WIDTHS[at] ?? 16 }));
    save(await workbookFile(columns, (await rows()).map(hitCells)), `${name}.xlsx`);
  };
  const markdown = async (): Promise<void> =>
    copyAndSay(hitsAsMarkdown(`检索“${q}”：${hits.length} 条`, await rows()), `已复制 ${hits.length} 条`);
  const buttons = el('p', { class: 'btns' });
  const act = (label: string, action: () => Promise<void>): HTMLButtonElement =>
    button(
      label,
      () => {
        complain(buttons, '');
        action().catch((error: unknown) => {
          console.error(error);
          complain(buttons, `${label}没有做成：正文没有读全，或浏览器不许本页生成文件。请再试一次。`);
        });
      },
      { class: 'btn' },
    );
  buttons.append(act('CSV', csv), act('XLSX', xlsx), act('复制清单', markdown));
  return el(
    'section',
    {},
    el('h2', {}, '带走'),
    buttons,
    el('p', { class: 'note' }, '全部命中，不设上限；清单为 Markdown。本页地址即本次检索，可收藏，可转发。'),
  );
}

function save(blob: Blob, name: string): void {
  saveFile(name, blob);
  announce(`已生成 ${name}`);
}
