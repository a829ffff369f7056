import type { Repair } from '../domain/repair.ts';

/** What each kind of repair is called on every page. */
export const REPAIR_KINDS: Readonly<Record<Repair['kind'], string>> = {
  layout: '换行、空行与缩进',
  space: '版面空格',
  punctuation: '标点',
  'line-join': '断行接排',
  'line-split': '连排分行',
  move: '移位',
  table: '表格复原',
  character: '改字',
  'page-furniture': '页眉页脚',
};
