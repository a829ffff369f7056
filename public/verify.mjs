#!/usr/bin/env node
// Checks a published document against its source without the site's code:
//   node verify.mjs DOCUMENT SOURCE_FILE DATA_FOLDER
// DATA_FOLDER holds documents.json, clauses.json, repairs.json and tables.json of the data set.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [doc, sourceFile, folder] = process.argv.slice(2);
if (!doc || !sourceFile || !folder) {
  console.error('用法：node verify.mjs 文件代号 源文文件 数据文件夹');
  process.exit(2);
}
const read = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const bytes = readFileSync(sourceFile);
const document = read('documents').find((d) => d.id === doc);
if (!document) {
  console.error(`数据里没有 ${doc}`);
  process.exit(2);
}
const sha256 = createHash('sha256').update(bytes).digest('hex');
let wrong = sha256 === document.source.sha256 ? 0 : 1;
console.log(`校验值 ${wrong ? '不符' : '相符'} ${sha256}`);

// 1. Apply every repair to the source, in reading order; white space is layout and is not compared.
// A source that is no UTF-8 text file was decoded first; its text lies beside the data.
const decoded = join(folder, 'sources', `${doc}.txt`);
const source = existsSync(decoded) ? readFileSync(decoded, 'utf8') : bytes.toString('utf8').replace(/^\ufeff/, '');
const solid = (text) => text.replace(/\s+/gu, '');
const repairs = read('repairs').filter((r) => r.doc === doc);
const stale = repairs.filter((r) => r.kind !== 'move' && source.slice(...r.sourceRange) !== r.before);
for (const r of stale) console.log(`校勘 ${r.id} 所引的源文不在所说的位置：${JSON.stringify(r.before)}`);
wrong += stale.length;
const moves = repairs.filter((r) => r.kind === 'move');
const edits = repairs
  .filter((r) => r.kind !== 'move')
  .sort((a, b) => a.sourceRange[0] - b.sourceRange[0] || a.sourceRange[1] - b.sourceRange[1]);
const edited = (from, to) => {
  let out = '';
  let at = from;
  for (const {
    sourceRange: [start, end],
    after,
  } of edits) {
    if (start < at || start >= to) continue;
    out += source.slice(at, start) + after;
    at = Math.max(at, end);
  }
  return out + source.slice(at, to);
};
const points = [...new Set([0, source.length, ...moves.flatMap((m) => [...m.sourceRange, m.to])])].sort(
  (a, b) => a - b,
);
let repaired = '';
points.forEach((point, i) => {
  for (const m of moves) if (m.to === point) repaired += edited(...m.sourceRange);
  const next = points[i + 1];
  if (next !== undefined && !moves.some((m) => m.sourceRange[0] <= point && next <= m.sourceRange[1]))
    repaired += edited(point, next);
});

// 2. Put the clauses together: labels, own-line headings and texts in order; a table by its columns and cells.
const tables = new Map(read('tables').map((t) => [t.clause, t]));
const published = read('clauses')
  .filter((c) => c.doc === doc && !c.inline && c.kind !== 'table-row')
  .map((c) => {
    const table = tables.get(c.id);
    const cells = table ? [...table.columns, ...table.rows.flatMap((row) => row.cells)].join('') : '';
    return (c.label ?? '') + (c.headingStyle === 'own-line' ? (c.heading ?? '') : '') + c.text + cells;
  })
  .join('');

// 3. Compare. Flattened tables are compared as a multiset, since putting cells together changes their order.
const [a, b] = [solid(repaired), solid(published)];
if (a === b) console.log(`逐字相符：${[...a].length} 字`);
else if ([...a].sort().join('') === [...b].sort().join(''))
  console.log(`字数与用字相符，次序因表格复原而不同：${[...a].length} 字`);
else {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  console.log(`不符，第 ${i + 1} 字起：\n  源文经校订 ${a.slice(i, i + 40)}\n  所发布条款 ${b.slice(i, i + 40)}`);
  wrong += 1;
}
process.exit(wrong ? 1 : 0);
