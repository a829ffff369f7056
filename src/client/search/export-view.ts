import type { Engine } from '../../search/engine.ts';
import { HIT_COLUMNS, type HitRow, hitCells, hitsAsCsv, hitsAsMarkdown } from '../../search/hit-list.ts';
import type { Hit } from '../../search/rank.ts';
import { announce } from '../announce.ts';
import { citationLink, copyAndSay } from './copy-citation.ts';
import { button, el } from './dom.ts';

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
    const { default: write } = await import('write-excel-file/browser');
    const head = HIT_COLUMNS.map((value) => ({ value, fontWeight: 'bold' as const }));
    const body = (await rows()).map((row, at) =>
      hitCells(row, at).map((value) => ({ value, wrap: true, alignVertical: 'top' as const })),
    );
    const blob = await write([head, ...body], {
      columns: [6, 36, 18, 12, 16, 30, 80, 6, 50, 11].map((width) => ({ width })),
      stickyRowsCount: 1,
    }).toBlob();
    save(blob, `${name}.xlsx`);
  };
  const markdown = async (): Promise<void> =>
    copyAndSay(hitsAsMarkdown(`检索“${q}”：${hits.length} 条`, await rows()), `已复制 ${hits.length} 条`);
  const act = (label: string, action: () => Promise<void>): HTMLButtonElement =>
    button(label, () => void action().catch(() => announce('有正文没有读到，没有导出；请再试一次。')), {
      class: 'btn',
    });
  return el(
    'section',
    {},
    el('h2', {}, '带走'),
    el('p', { class: 'btns' }, act('CSV', csv), act('XLSX', xlsx), act('复制清单', markdown)),
    el('p', { class: 'note' }, '全部命中，不设上限；清单为 Markdown。本页地址即本次检索，可收藏，可转发。'),
  );
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  el('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  announce(`已生成 ${name}`);
}
