import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { answerAsData } from '../../src/search/batch.ts';
import type { Engine } from '../../src/search/engine.ts';
import { repeatedHits } from '../../src/search/inline-hits.ts';
import { markRanges } from '../../src/search/mark.ts';
import { openNodeSearch } from '../lib/node-search.ts';
import { readSettings } from '../lib/settings.ts';
import { runCommand } from './command.ts';

const TABLE_ROWS = 20;

/** Opens the index of the built site. */
async function openBuilt(): Promise<Engine> {
  const folder = join(readSettings().outDir ?? resolve('dist'), 'pagefind');
  if (!existsSync(join(folder, 'catalog.pack'))) {
    throw new Error(`${folder} 里没有检索索引：请先运行 npm run build（换了输出位置时，两次都要设同一个 OUT_DIR）。`);
  }
  return openNodeSearch(folder);
}

await runCommand(
  {
    summary:
      '站内检索：与网站同一个索引、同一个引擎。几个词用空格隔开须同在一条；"…" 保留空格；-词 排除；标题:词 只查标题。',
    usage: 'npm run search -- "词" [--json]　或　npm run search -- --batch 文件 --json',
    options: {
      json: { type: 'boolean' },
      batch: { type: 'string' },
      all: { type: 'boolean' },
    },
    optionHelp: {
      json: '输出一行 JSON：q、total、searched、hits（全部命中）、synonymHits（另列的近义命中）',
      batch: '每行一个检索词的文件；每行输出一行 JSON',
      all: `表格列出全部命中（默认前 ${TABLE_ROWS} 条）`,
    },
    allowPositionals: true,
  },
  async ({ values, positionals }) => {
    const batch = values['batch'];
    if (typeof batch === 'string') {
      const lines = (await readFile(batch, 'utf8'))
        .replace(/^\ufeff/, '')
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '');
      const engine = await openBuilt();
      for (const line of lines) console.log(JSON.stringify(await answerAsData(engine, line)));
      return 0;
    }
    const typed = positionals.join(' ').trim();
    if (typed === '') {
      console.error('请给出检索词，例如：npm run search -- "耐火材料"');
      return 2;
    }
    const engine = await openBuilt();
    if (values['json'] === true) console.log(JSON.stringify(await answerAsData(engine, typed)));
    else await printTable(engine, typed, values['all'] === true ? Number.POSITIVE_INFINITY : TABLE_ROWS);
    return 0;
  },
);

/** Prints the hits as a table, then what lies beside them. */
async function printTable(engine: Engine, typed: string, rows: number): Promise<void> {
  const answer = await engine.search(typed);
  const data = await answerAsData(engine, typed);
  if (data.jumps.length > 0) console.log(`直达：\n${data.jumps.map((jump) => `  ${jump.url}`).join('\n')}\n`);
  console.log(`共 ${data.total} 条命中，已检索全部 ${data.searched} 条`);
  const repeated = repeatedHits(engine.catalog, answer.hits).size;
  if (repeated > 0) console.log(`其中 ${repeated} 条是行内分项（段内的“一是”“二是”和责任单位），字也在所在的条里`);
  const keys = answer.words.map((word) => word.key);
  for (const clause of await engine.read(answer.hits.slice(0, rows).map((hit) => hit.clause))) {
    console.log(
      `\n${clause.document.shortTitle}　${clause.partTitle ? `${clause.partTitle}　` : ''}${clause.citation}`,
    );
    console.log(`  ${excerpt(clause.heading !== null && clause.text === '' ? clause.heading : clause.text, keys)}`);
    console.log(`  ${clause.url}`);
  }
  if (data.total > rows) console.log(`\n另有 ${data.total - rows} 条，加 --all 全部列出。`);
  if (data.retried !== null) {
    const { q, total } = data.retried;
    console.log(`\n按原样没有找到；改按“${q}”检索，有 ${total} 条。`);
    for (const hit of data.retried.hits.slice(0, rows)) console.log(`  ${hit.url}`);
  }
  if (data.synonymHits.length > 0) {
    console.log(`\n另列，不计入命中：${data.synonymHits.length} 条`);
    const word = {
      punctuation: '不计标点',
      synonym: '同义写法',
      context: '词在上级标题或文件名',
      partial: '含其中几个词',
    };
    for (const hit of data.synonymHits.slice(0, rows))
      console.log(`  ${word[hit.why]}（${hit.words.join('、')}）　${hit.url}`);
  }
}

/** Returns the words around the first match, with every match between 【】. */
function excerpt(text: string, keys: readonly string[]): string {
  const ranges = markRanges(text, keys);
  const from = Math.max(0, (ranges[0]?.[0] ?? 0) - 20);
  const to = Math.min(text.length, from + 90);
  let shown = from > 0 ? '…' : '';
  let at = from;
  for (const [start, end] of ranges) {
    if (start >= to) break;
    shown += `${text.slice(at, start)}【${text.slice(start, end)}】`;
    at = end;
  }
  return `${shown}${text.slice(at, Math.max(at, to))}${to < text.length ? '…' : ''}`.replace(/\s+/g, ' ');
}
