import type { Figure } from './figure.ts';

/** A change that a figure is the size of, not the level it leads to (全国铁路货运量增加11亿吨). */
const CHANGE = /(?<change>增加|净增|减少|下降|降低)(?:约|近|超过|超|逾|不少于)*$/;

/** Returns what the metric of a figure ends with where the figure is the size of a change (增加量, 减少额), else nothing. */
export function changeIn({ head, token }: Figure): string {
  const change = CHANGE.exec(head)?.groups?.['change'];
  if (change === undefined) return '';
  return `${/增/.test(change) ? '增加' : '减少'}${token.kind === 'money' ? '额' : '量'}`;
}
