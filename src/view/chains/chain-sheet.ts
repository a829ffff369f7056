import type { Sheet } from '../sheet/sheet.ts';
import type { Chain } from './chains.ts';

/** Returns all chains as a sheet, one row a step. */
export function chainSheet(chains: readonly Chain[], address: (path: string) => string): Sheet {
  return {
    name: '传承链',
    columns: [
      { label: '链' },
      { label: '共有文字', width: 40 },
      { label: '步' },
      { label: '条款', width: 28 },
      { label: '成文日期' },
      { label: '原句', width: 60 },
      { label: '承自', width: 28 },
      { label: '同文字数' },
      { label: '添', width: 40 },
      { label: '去', width: 40 },
      { label: '改', width: 40 },
      { label: '给钱、减免', width: 40 },
      { label: '地址', width: 40 },
    ],
    rows: chains.flatMap((chain) =>
      chain.steps.map((step, index) => [
        chain.id,
        chain.title,
        index + 1,
        step.end.name,
        step.issuedOn,
        step.text,
        step.source?.name ?? '',
        step.source ? step.same : null,
        step.changes.flatMap(({ from, to }) => (from === '' ? to : [])).join('；'),
        step.changes.flatMap(({ from, to }) => (to === '' ? from : [])).join('；'),
        step.changes.flatMap(({ from, to }) => (from !== '' && to !== '' ? `${from}→${to}` : [])).join('；'),
        step.money.map(({ quote }) => quote).join('；'),
        address(step.end.url),
      ]),
    ),
  };
}
