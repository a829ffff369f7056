import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { packSite } from '../emit/pack/pack-site.ts';
import { progress } from '../lib/progress.ts';
import { readSettings } from '../lib/settings.ts';
import { runCommand } from './command.ts';

await runCommand(
  {
    summary: '把已构建的站点打成一个压缩包：解压后双击 index.html 即可阅读、对照、检索，不需要服务器和网络。',
    usage: 'npm run pack -- [--output duidu-offline.zip] [--site dist]',
    options: { output: { type: 'string' }, site: { type: 'string' } },
    optionHelp: { output: '压缩包，默认 duidu-offline.zip', site: '已构建的站点，默认 dist 或 OUT_DIR' },
  },
  async ({ values }) => {
    const settings = readSettings();
    const site = typeof values['site'] === 'string' ? values['site'] : (settings.outDir ?? 'dist');
    const output = resolve(typeof values['output'] === 'string' ? values['output'] : 'duidu-offline.zip');
    await mkdir(dirname(output), { recursive: true });
    const report = progress();
    report.step('打包');
    const made = await packSite({ site, output, today: settings.today, onProgress: report.tick }).catch(
      (error: Error) => {
        console.error(error.message);
        return null;
      },
    );
    report.end();
    if (made === null) return 1;
    console.log(`${output}：${made.pages} 页，${made.files} 个文件，${(made.bytes / 1e6).toFixed(1)} MB`);
    return 0;
  },
);
