import type { Repair } from '../domain/repair.ts';
import type { PolicyPageView } from './policy-page.ts';
import { repairNumber } from './repair-insertions.ts';

/** The repairs of a page for its script: reasons and grounds are written once, rows refer to them by position. */
export interface RepairTable {
  grounds: [reason: string, ground: string][];
  repairs: [number: number, line: number, before: string, after: string, ground: number][];
  /** Notes on what stays as printed, by their number on the page. */
  notes: [kind: string, quote: string, reason: string, by: string][];
}

/** Returns the table of the repairs that the clauses of a page mark. */
export function repairTable(view: Pick<PolicyPageView, 'clauses'>): RepairTable {
  const table: RepairTable = { grounds: [], repairs: [], notes: [] };
  const known = new Map<string, number>();
  const seen = new Set<string>();
  for (const clause of view.clauses.values()) {
    for (const { number, kind, quote, reason, by } of clause.doubts) table.notes[number] = [kind, quote, reason, by];
    for (const { repair } of clause.marks) {
      if (seen.has(repair.id)) continue;
      seen.add(repair.id);
      const ground = groundOf(repair);
      const key = `${repair.reason}\n${ground}`;
      const at = known.get(key) ?? table.grounds.push([repair.reason, ground]) - 1;
      known.set(key, at);
      table.repairs.push([repairNumber(repair.id), repair.sourceLine, repair.before, repair.after, at]);
    }
  }
  return table;
}

/** Rules of repair by what they do; the ids stand in the data set and in `scripts/repair/`. */
const RULE_NAMES: Readonly<Record<string, string>> = {
  layout: '换行与缩进',
  'inner-space': '去版面空格',
  'full-width': '半角改全角',
  radical: '部首改汉字',
  'line-join': '断行接排',
  'glued-line': '连排分行',
  'table-cells': '表格分格',
};

/** Returns who or what decided a repair, in words. */
export function groundOf(repair: Pick<Repair, 'by' | 'rule'>): string {
  return repair.by === 'editor'
    ? '编者校订'
    : `规则${repair.rule ? `“${RULE_NAMES[repair.rule] ?? repair.rule}”` : ''}，自动`;
}
