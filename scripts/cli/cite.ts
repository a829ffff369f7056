import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkMemo } from '../../src/cite/check/check-memo.ts';
import { type Finding, isBroken, stateName } from '../../src/cite/check/finding.ts';
import type { Library } from '../../src/cite/check/library.ts';
import { placePath } from '../../src/cite/check/place.ts';
import { MemoError } from '../../src/cite/memo/memo-error.ts';
import { readMemo, refuseLargeFile } from '../../src/cite/memo/read-memo.ts';
import { reportAsCsv } from '../../src/cite/report/csv.ts';
import { reportAsMarkdown } from '../../src/cite/report/markdown.ts';
import { byGravity, markedSide, placeName, type Report, tally } from '../../src/cite/report/report.ts';
import { progress } from '../lib/progress.ts';
import { readSettings } from '../lib/settings.ts';
import { openLibrary } from './cite-library.ts';
import { runCommand } from './command.ts';

await runCommand(
  {
    summary: '核对材料里的引用和引文：条款还在不在，引号里的字与原文一不一样。有一处对不上就以 1 退出。',
    usage: 'npm run cite -- check FILE… [--json | --markdown | --csv]   （FILE：.docx .md .txt .html，- 为标准输入）',
    options: { json: { type: 'boolean' }, markdown: { type: 'boolean' }, csv: { type: 'boolean' } },
    optionHelp: {
      json: '每份稿件一个 JSON 对象，放在一个数组里',
      markdown: '输出 Markdown 报告',
      csv: '输出 CSV（带 BOM，可用 Excel、WPS 打开）',
    },
    allowPositionals: true,
  },
  async ({ values, positionals: [verb, ...files] }) => {
    if (verb !== 'check' || files.length === 0) {
      console.error('用法：npm run cite -- check FILE…　（--help 看说明）');
      return 2;
    }
    const settings = readSettings();
    const library = await openLibrary(settings, (said) => console.error(said));
    const site = settings.siteUrl + settings.basePath.replace(/\/$/, '');
    const reports: Report[] = [];
    let unreadable = 0;
    for (const file of files) {
      const report = await checkFile(library, file, site).catch((error: unknown) => {
        console.error(`${file}: ${reason(error)}`);
        return null;
      });
      if (report) reports.push(report);
      else unreadable += 1;
    }
    if (values['json']) console.log(JSON.stringify(reports.map(asJson), null, 2));
    else if (values['markdown']) console.log(reports.map(reportAsMarkdown).join('\n'));
    else if (values['csv']) process.stdout.write(reports.map(reportAsCsv).join(''));
    else console.log(reports.map(asLines).join('\n\n'));
    const broken = reports.some((report) => report.findings.some((finding) => isBroken(finding.state)));
    return broken || unreadable > 0 ? 1 : 0;
  },
);

async function checkFile(library: Library, file: string, site: string): Promise<Report> {
  const fromPipe = file === '-';
  if (!fromPipe) refuseLargeFile((await stat(file)).size);
  const bytes = await readFile(fromPipe ? '/dev/stdin' : file);
  const name = fromPipe ? '标准输入' : basename(file);
  const memo = await readMemo(name, new Uint8Array(bytes));
  const report = progress();
  report.step(`核对 ${name}`);
  const findings = checkMemo(library, memo, (done, total) => report.tick(done, total));
  if (process.stderr.isTTY) report.end();
  return { name: file, builtOn: library.index.builtOn, findings, site };
}

function reason(error: unknown): string {
  if (error instanceof MemoError) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return '没有这个文件。';
  if (code === 'EISDIR') return '这是文件夹，不是文件。';
  return error instanceof Error ? error.message : String(error);
}

function asJson(report: Report): Record<string, unknown> {
  return {
    file: report.name,
    total: report.findings.length,
    counts: Object.fromEntries(tally(report.findings).map((item) => [item.state, item.count])),
    findings: report.findings.map((finding) => ({
      ...finding,
      stateName: stateName(finding.state),
      url: finding.place && report.site + placePath(finding.place),
    })),
  };
}

function asLines(report: Report): string {
  const counts = tally(report.findings).flatMap((item) => (item.count > 0 ? [`${item.name} ${item.count}`] : []));
  const head = `${report.name}：共 ${report.findings.length} 处${counts.length > 0 ? `，${counts.join('，')}` : ''}`;
  return [head, ...byGravity(report.findings).map(asLine)].join('\n');
}

function asLine(finding: Finding): string {
  const lines = [
    `  ${String(finding.number).padStart(3)}  ${stateName(finding.state)}　${placeName(finding)}　${finding.message}`,
  ];
  if (finding.difference) {
    lines.push(`       ${finding.difference.labels[0]}：${markedSide(finding.difference, 'from')}`);
    lines.push(`       ${finding.difference.labels[1]}：${markedSide(finding.difference, 'to')}`);
  } else if (isBroken(finding.state)) lines.push(`       稿件：${finding.marked}`);
  if (finding.nearby.length > 0) lines.push(`       相近：${finding.nearby.map((place) => place.pin).join('、')}`);
  return lines.join('\n');
}
