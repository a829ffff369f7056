import { readSettings } from '../lib/settings.ts';
import { buildAll } from './build-all.ts';
import { runCommand } from './command.ts';

await runCommand(
  {
    summary: '构建整个站点：源文 → 文本 → 网页 → 数据 → 检索索引，放入 dist/。',
    usage: 'npm run build -- [--keep-going]',
    options: { 'keep-going': { type: 'boolean' } },
    optionHelp: { 'keep-going': '有错误的文件略过，其余照常构建' },
  },
  async ({ values }) => {
    const out = await buildAll(readSettings(), { keepGoing: values['keep-going'] === true });
    console.log(`站点在 ${out}`);
    return 0;
  },
);
