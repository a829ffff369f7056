import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnchor } from '../../src/domain/anchor.ts';
import { engine, repairedText, shownText } from './text-engine.ts';

/** Bits that policy texts and hostile ones are made of. */
const BITS = [
  '一、',
  '二、',
  '（一）',
  '(二)',
  '1.',
  '2．',
  '3﹒',
  '（1）',
  '①',
  'a.',
  '第一章 ',
  '第二编 ',
  '第一节 ',
  '第一部分',
  '\n附　则\n',
  '\n支持企业创新\n（一）',
  '措施一：',
  '第一，',
  '（—）',
  '1.1 ',
  '1.5G网络',
  '第 1 0 条 ',
  '第三条之一 ',
  '一是',
  '二是',
  '总体要求',
  '加快新材料产业发展。',
  '责任单位：市工信局',
  '附件：1.重点项目表',
  '附件2',
  '序号 任务 牵头单位',
  '1 建设 市政府',
  '郑政办〔2022〕56号',
  '2022年6月2日',
  '各区县人民政府：',
  '现印发给你们，请认真贯彻执行。',
  '关于印发方案的通知',
  '抄送：市委。',
  '目录',
  '总则……3',
  '——',
  '主要举措：',
  '修改为：“第三条 ',
  '”',
  '(',
  '）',
  '《',
  '》',
  ',',
  '；',
  '。',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  '　　',
  '　',
  '\n— 4 —\n',
  '\n第 3 页 共 9 页\n',
  '\nPage 3 of 9\n',
  '\n5\n',
  '372.08 亿元',
  '1.4-丁二醇',
  '4.1,4—丁二醇',
  '{',
  '}',
  '<script>',
  'import x',
  '---',
  '](',
  '$' + '{}',
  '`',
  '\u202e',
  '\u200f',
  '\ud800',
  '\udc00',
  '\u0000',
  '\u2028',
  '|',
  '# Page 3:',
  '12',
  'Ａ',
  '𠮷',
  '🙂',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...BITS), { maxLength: 80 }).map((bits) => bits.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

describe('the text engine on any text', { timeout: 60_000 }, () => {
  it('loses no character and lists every change, in order', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { repaired, parsed } = engine(source);
        expect(repairedText(repaired)).toBe(shownText(parsed.clauses, parsed.tables));
        expect(parsed.document.fidelity.unexplained).toBe(0);
      }),
      // A line of contents below a heading, with an item behind it on the same printed line.
      { numRuns: 600, examples: [['一、\n支持企业创新\n（一）总则……3　　二是']] },
    );
  });

  it('gives every clause an anchor of its own and a parent before it', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { clauses } = engine(source).parsed;
        const ids = clauses.map((clause) => clause.id);
        expect(new Set(ids).size).toBe(ids.length);
        clauses.forEach((clause, index) => {
          expect(isAnchor(clause.anchor)).toBe(true);
          expect(clause.order).toBe(index);
          if (clause.parent !== null) expect(ids.indexOf(clause.parent)).toBeLessThan(index);
          if (clause.inline) expect(clauses.find((c) => c.id === clause.parent)?.text).toContain(clause.text);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same again', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(engine(source).parsed).toEqual(engine(source).parsed);
      }),
      {
        numRuns: 100,
      },
    );
  });

  it('takes time in proportion to the text', () => {
    const page = '（一）加快新材料产业发展,推动(重点)项目建设。依托骨干企业,到 2025 年实现 1,000 亿元\n'.repeat(20);
    const cost = (pages: number): number => {
      const began = process.cpuUsage();
      engine(`一、总体要求\n${page.repeat(pages)}`);
      const { user, system } = process.cpuUsage(began);
      return user + system;
    };
    cost(50);
    const small = cost(100);
    expect(cost(1000)).toBeLessThan(Math.max(30 * small, 4_000_000));
    expect(engine(`${'依法'.repeat(5_000)}(${'，'.repeat(10_000)}${'(('.repeat(3000)}`).parsed.clauses).toHaveLength(1);
  });
});
