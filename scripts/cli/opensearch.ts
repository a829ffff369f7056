import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Clause } from '../../src/domain/clause.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import { bulkLines, SEARCH_INDEX } from '../emit/opensearch.ts';
import { contentPlaces, readSettings } from '../lib/settings.ts';
import { runCommand } from './command.ts';

await runCommand(
  {
    summary: '把条款写成 OpenSearch / Elasticsearch 的批量请求（NDJSON）和中文索引设置。',
    usage: 'node scripts/cli/opensearch.ts [--output .duidu/opensearch] [--index clauses]',
    options: { output: { type: 'string' }, index: { type: 'string' } },
    optionHelp: { output: '输出文件夹，默认 .duidu/opensearch', index: '索引名，默认 clauses' },
  },
  async ({ values }) => {
    const data = contentPlaces(readSettings()).data;
    const read = async <T>(name: string): Promise<T[]> =>
      JSON.parse(await readFile(join(data, `${name}.json`), 'utf8'));
    const folder = typeof values['output'] === 'string' ? values['output'] : '.duidu/opensearch';
    const index = typeof values['index'] === 'string' ? values['index'] : 'clauses';
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${index}.index.json`), `${JSON.stringify(SEARCH_INDEX, null, 2)}\n`);
    const lines = bulkLines(await read<PolicyDocument>('documents'), await read<Clause>('clauses'), index);
    await pipeline(Readable.from(lines), createWriteStream(join(folder, `${index}.ndjson`)));
    console.log(`${folder}/${index}.index.json 是索引设置，${folder}/${index}.ndjson 交给 _bulk。`);
    return 0;
  },
);
