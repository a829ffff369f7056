import { progress } from '../lib/progress.ts';
import { readSettings } from '../lib/settings.ts';
import { type BroughtIn, bringIn } from '../read/bring-in.ts';
import type { Confidence, Guess } from '../read/guess/guess.ts';
import { runCommand } from './command.ts';

const FIELDS = [
  ['title', '标题'],
  ['docNumber', '文号'],
  ['issuer', '发文机关'],
  ['region', '地区'],
  ['level', '层级'],
  ['issuedOn', '成文日期'],
] as const;
const SURE: Record<Confidence, string> = { high: '有据', medium: '请核', low: '多半要改' };

await runCommand(
  {
    summary: '收入新文件：每个文件建一个源文件夹，猜出元数据，说明哪里要看。从不覆盖。',
    usage: 'npm run new -- [--dry-run] [--json] FILE…',
    options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
    optionHelp: { 'dry-run': '只猜不写', json: '以 JSON 输出' },
    allowPositionals: true,
  },
  async ({ values, positionals }) => {
    if (positionals.length === 0) {
      console.error('请给出要收入的文件（.txt .md .html .docx .pdf）。');
      return 2;
    }
    const { sourcesDir } = readSettings();
    const report = progress();
    report.step('收入文件');
    const results: BroughtIn[] = [];
    for (const [index, file] of positionals.entries()) {
      results.push(await bringIn(file, sourcesDir, values['dry-run'] === true));
      report.tick(index + 1, positionals.length);
    }
    report.end();
    if (values['json']) console.log(JSON.stringify(results, null, 1));
    else for (const result of results) console.log(describe(result));
    return results.every((result) => result.message === null) ? 0 : 1;
  },
);

function describe(result: BroughtIn): string {
  if (result.message !== null || !result.guesses) return `${result.file}：未收入。${result.message ?? ''}\n`;
  const { guesses } = result;
  const line = (key: (typeof FIELDS)[number][0], name: string): string => {
    const guess: Guess = guesses[key];
    return `  ${name.padEnd(5, '　')} ${guess.value ?? '（源文未载）'}  〔${SURE[guess.confidence]}：${guess.ground}〕`;
  };
  return [
    `${result.file} → ${result.id}${result.state === 'would-write' ? '（试运行，未写）' : ''}，${result.characters} 字`,
    ...FIELDS.map(([key, name]) => line(key, name)),
    ...result.remarks.map((remark) => `  注意：${remark}`),
    `  下一步：核对 meta.yaml，再运行 npm run check 看分条和可疑之处。`,
    '',
  ].join('\n');
}
