import { serve } from '../lib/serve.ts';
import { readSettings } from '../lib/settings.ts';
import { buildAll } from './build-all.ts';
import { runCommand } from './command.ts';

await runCommand(
  {
    summary: '构建整个站点并在本机提供浏览。',
    usage: 'npm start -- [--port 4321] [--no-build]',
    options: { port: { type: 'string' }, 'no-build': { type: 'boolean' } },
    optionHelp: { port: '端口，默认 4321', 'no-build': '不重新构建，直接提供上次的结果' },
  },
  async ({ values }) => {
    const settings = readSettings();
    const out = values['no-build'] === true ? (settings.outDir ?? 'dist') : await buildAll(settings);
    const { url } = await serve(out, { base: settings.basePath, port: Number(values['port'] ?? 4321) });
    console.log(`政策对读：${url}（按 Ctrl+C 停止）`);
    return 0;
  },
);
