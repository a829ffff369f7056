import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { checkMemo } from '../../src/cite/check/check-memo.ts';
import { fromText } from '../../src/cite/memo/from-text.ts';
import { reportAsCsv } from '../../src/cite/report/csv.ts';
import { reportAsMarkdown } from '../../src/cite/report/markdown.ts';
import { sample } from './sample-library.ts';

const TEXT =
  '《郑州市人民政府办公厅关于加快新材料产业发展的实施意见》四（三）3.规定，“按照年度销售总额给予不超过20%的奖励”。又见《=HYPERLINK("x")&甲乙丙丁》。';
const report = {
  name: '情况[1].md',
  builtOn: '2026-11-25',
  findings: checkMemo(sample, fromText('m', TEXT)),
  site: 'https://duidu.example',
};

describe('reportAsCsv', () => {
  it('has one row for each finding and a mark that says UTF-8', () => {
    const csv = reportAsCsv(report);
    const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(rows.map((row) => row['结果'])).toEqual(['引文不符', '未检查']);
    expect(rows[0]?.['稿件或引时']).toContain('【20%】');
    expect(rows[0]?.['链接']).toMatch(/^https:\/\/duidu\.example\/policies\/zz\/\?v=[0-9a-f]{8}#s4-3-3$/);
  });

  it.each(['=1+1', '+1', '-1', '@x', '＝1', '\t=1', ' =1'])('no cell runs as a formula: %s', (marked) => {
    const [finding] = report.findings;
    if (!finding) throw new Error('no finding');
    const rows = parse(reportAsCsv({ ...report, findings: [{ ...finding, marked }] }), { bom: true }) as string[][];
    expect(rows[1]?.[3]).toBe(`'${marked}`);
  });
});

describe('reportAsMarkdown', () => {
  it('counts, puts the gravest first and escapes what the memo wrote', () => {
    const markdown = reportAsMarkdown(report);
    expect(markdown).toContain('稿件：情况\\[1\\].md');
    expect(markdown).toContain('共 2 处：引文不符 1，未检查 1。');
    expect(markdown.indexOf('引文不符　')).toBeLessThan(markdown.indexOf('未检查　'));
  });
});
