import { describe, expect, it } from 'vitest';
import { repair } from '../../scripts/repair/repair.ts';
import { editorialSchema } from '../../src/domain/editorial.ts';
import { engine, sourceOf } from '../parse/text-engine.ts';

/** Kind, before → after of every repair but plain layout. */
function changes(text: string, decisions: Record<string, unknown> = {}): string[] {
  return engine(text, decisions)
    .repaired.repairs.filter((repair) => repair.kind !== 'layout')
    .map((repair) => `${repair.kind} ${JSON.stringify(repair.before)}→${JSON.stringify(repair.after)}`);
}

describe('blanks and half-width marks', () => {
  it('takes blanks out beside Chinese characters and keeps them between words', () => {
    expect(changes('一、到 2025 年 CVD diamond 产业 ,增长。')).toEqual([
      'space " "→""',
      'space " "→""',
      'space " "→""',
      'space " "→""',
      'space " "→""',
      'punctuation ","→"，"',
    ]);
  });

  it.each([
    ['1,4—丁二醇项目', []],
    ['投资1,000万元', []],
    ['增长34%,完成4240亿元', ['punctuation ","→"，"']],
    ['LED(发光二极管)', ['punctuation "("→"（"', 'punctuation ")"→"）"']],
    ['函数f(x)', []],
    ['第 1 0 条', ['space " "→""', 'space " "→""', 'space " "→""']],
    ['《省发展改革委员会 省财政厅关于印发办法的通知》', []],
  ])('%s', (text, expected) => {
    expect(changes(`某办法：${text}。`)).toEqual(expected);
  });
});

describe('a title of the record', () => {
  it('is taken for a page head only where lines printed it before', () => {
    const title = '务院关于进一步促进新疆经济社会发展的若干意见》等国家和自治区有关法律、法';
    const text = `第一条 为营造良好的投资环境，鼓励投资者参与开发建设，根据《国\n${title}\n规和政策，结合实际，制定本办法。\n第二条 本办法自印发之日起施行。`;
    const source = sourceOf(text);
    const { lines } = repair({ ...source, meta: { ...source.meta, title } }, editorialSchema.parse({}));
    expect(lines.map((line) => line.text).join('')).toContain(title);
  });
});

describe('an editor’s decisions', () => {
  const text = '某市意见\n一、要求\n甲方建设项目。乙方支持项目，\n继续推进。\n二、措施\n镁轮彀。\n';

  it('replaces, splits and moves what it quotes, with its reason', () => {
    const { repaired } = engine(text, {
      repairs: [{ quote: '镁轮彀', replace: '镁轮毂', kind: 'character', reason: '形近而误。' }],
      splits: [{ quote: '建设项目。乙方', before: '乙方', reason: '两段相连。' }],
    });
    expect(repaired.lines.map((line) => line.text)).toEqual([
      '某市意见',
      '一、要求',
      '甲方建设项目。',
      '乙方支持项目，继续推进。',
      '二、措施',
      '镁轮毂。',
    ]);
    expect(repaired.diagnostics).toEqual([]);
  });

  it('puts a displaced line where it belongs and keeps its place in the source', () => {
    const { parsed } = engine('某意见\n一、甲。\n三、丙。\n二、乙。\n', {
      moves: [{ quote: '二、乙。', before: '三、丙。', reason: '错简，移前。' }],
    });
    expect(parsed.clauses.map((clause) => clause.anchor)).toEqual(['front-title', 's1', 's2', 's3']);
    const move = parsed.repairs.find((repair) => repair.kind === 'move');
    expect([move?.before, move?.after, move?.to]).toEqual(['二、乙。', '二、乙。', 9]);
  });

  it('is an error where its words are gone or stand twice, and superfluous where a rule does the same', () => {
    const found = (decisions: Record<string, unknown>): string[] =>
      engine(text, decisions).repaired.diagnostics.map((d) => `${d.severity} ${d.ruleId}`);
    const repair = { replace: '', kind: 'character', reason: '试一试。' };
    expect(found({ repairs: [{ ...repair, quote: '没有的字' }] })).toEqual(['error editorial-stale']);
    expect(found({ repairs: [{ ...repair, quote: '项目' }] })).toEqual(['error editorial-stale']);
    expect(found({ joins: [{ quote: '支持项目，', reason: '断行接排。' }] })).toEqual([
      'warning editorial-superfluous',
    ]);
  });

  it('must use every character of a table once', () => {
    const table = { fromLine: 3, toLine: 4, caption: '分工', columns: ['序号', '任务'], reason: '逐格归位。' };
    const flat = '一、要求。\n分工\n序号任务\n建1设\n';
    const sound = engine(flat, { tables: [{ ...table, rows: [['1', '建设']] }] });
    expect(sound.parsed.tables).toMatchObject([
      { caption: '分工', columns: ['序号', '任务'], rows: [{ cells: ['1', '建设'] }] },
    ]);
    const wrong = engine(flat, { tables: [{ ...table, rows: [['1', '建筑']] }] });
    expect(wrong.repaired.diagnostics[0]?.message).toContain('少用“设”多出“筑”');
  });

  describe('that contradict each other', () => {
    const told = (source: string, decisions: Record<string, unknown>): string[] =>
      engine(source, decisions).parsed.diagnostics.map((d) => `${d.ruleId} ${d.file}:${d.line} ${d.message}`);
    const repair = (quote: string, replace: string): object => ({
      quote,
      replace,
      kind: 'character',
      reason: '形近而误。',
    });
    const fights = (list: string): unknown =>
      expect.stringMatching(
        new RegExp(`^editorial-conflict elsewhere/zz.yaml:20 ${list}：.*在 elsewhere/zz.yaml:10 已有`),
      );

    const table = {
      fromLine: 3,
      toLine: 4,
      caption: '分工',
      columns: ['任务'],
      rows: [['建设']],
      reason: '逐格归位。',
    };
    const flat = '一、要求。\n分工\n任务\n建设\n';

    it('are told where the second stands, and which is the first', () => {
      expect(told(text, { repairs: [repair('镁轮彀', '镁轮毂'), repair('轮彀', '轮廓')] })).toEqual([
        fights('repairs'),
      ]);
      const split = { quote: '建设项目。乙方', before: '乙方', reason: '两段相连。' };
      expect(told(text, { splits: [split, { ...split, quote: '项目。乙方' }] })).toEqual([fights('splits')]);
      const join = { quote: '一、要求', reason: '断行接排。' };
      expect(told(text, { joins: [join, { ...join, quote: '、要求' }] })).toEqual([fights('joins')]);
      const move = { quote: '镁轮彀。', before: '甲方', reason: '错简，移前。' };
      expect(told(text, { moves: [move, { ...move, before: '二、措施' }] })).toEqual([fights('moves')]);
      const kind = { quote: '某市', kind: 'front', role: 'issuer', reason: '发文机关。' };
      expect(told(text, { kinds: [kind, { ...kind, quote: '意见', kind: 'heading', role: undefined }] })).toEqual([
        fights('kinds'),
      ]);
      expect(told(flat, { tables: [table, { ...table, fromLine: 4, columns: [] }] })).toEqual([fights('tables')]);
    });

    it('are told where words to be replaced stand in two lines, paragraphs or in a table put together', () => {
      const stale = (message: string): string => `editorial-stale elsewhere/zz.yaml:10 repairs：${message}`;
      expect(told(text, { repairs: [repair('项目，\n继续', '项目，再')] })).toEqual([
        stale('引文跨了源文第 3—4 行，改字只能在一行之内。'),
      ]);
      const split = { quote: '项目。乙方', before: '乙方', reason: '两段相连。' };
      expect(told(text, { repairs: [repair('项目。乙方', '项目。丙方')], splits: [split] })).toEqual([
        expect.stringContaining(stale('“项目。乙方”没有改成')),
      ]);
      expect(told(flat, { repairs: [repair('建设', '建筑')], tables: [table] })).toEqual([
        expect.stringContaining(stale('“建设”没有改成')),
      ]);
    });
  });

  it('are named where they are written when they no longer fit', () => {
    const { parsed } = engine(text, {
      parts: [{ id: 'annex', title: '附件' }],
      notes: [{ quote: '没有的字', kind: 'suspected-error', reason: '与前文不符。' }],
      joins: [
        { quote: '没有的字', reason: '断行接排。' },
        { quote: '支持项目，', reason: '断行接排。' },
      ],
    });
    expect(parsed.diagnostics.map((d) => `${d.severity} ${d.file}:${d.line} ${d.message.split('：')[0]}`)).toEqual([
      'error elsewhere/zz.yaml:10 joins',
      'warning elsewhere/zz.yaml:20 joins',
      'error elsewhere/zz.yaml:10 parts',
      'error elsewhere/zz.yaml:10 notes',
    ]);
  });
});

describe('a print whose lines break at marks', () => {
  const full = '推进河道整治和水环境治理工程建设完善防洪除涝体系提升供水保障能力';
  const paragraph = (first: string): string[] => [first, full, '持续提升河湖水质', '（含护岸）和', '岸线管护水平。'];
  const text = (heading: string, first: string): string =>
    [
      heading,
      first,
      full,
      '水安全保障能力。',
      ...Array.from({ length: 12 }, () => paragraph(`　　${full.slice(2)}`)).flat(),
    ].join('\n');
  const lines = (heading: string, first: string): string[] =>
    engine(text(heading, first)).repaired.lines.map((line) => line.text);

  it('leaves a heading above a paragraph that is set in and begins with a quotation mark', () => {
    const [first] = lines('　　一、发展现状及成效', '　　“十四五”期间，普陀区牢牢把握加快建设创新发展活力区的奋斗');
    expect(first).toBe('一、发展现状及成效');
  });

  it('goes on with a heading broken before a quotation mark', () => {
    const [first] = lines('　　一、全面推进', '“五水融合”发展');
    expect(first).toMatch(/^一、全面推进“五水融合”发展/u);
  });
});
