import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anchorOfCitation, numberOfCitation } from '../../src/search/jump.ts';
import { spokenPlace } from '../../src/search/spoken-place.ts';
import { type BuiltIndex, builtIndex, testClause, testDocument } from './search-fixture.ts';

describe('a 条次 names an anchor', () => {
  it.each([
    ['四（二）2.', 's4-2-2'],
    ['四(五)7', 's4-5-7'],
    ['二（二）1.（3）', 's2-2-1-3'],
    ['第三部分（一）', 's3-1'],
    ['四、（二）2、', 's4-2-2'],
    ['二（一）第2段', 's2-1-p2'],
    ['十二（十一）', 's12-11'],
    ['第十二条', 'art12'],
    ['第12条第二款', 'art12-p2'],
    ['第十二条之一', 'art12z1'],
  ])('%s → %s', (words, anchor) => {
    expect(anchorOfCitation(words)).toBe(anchor);
  });

  it.each(['四', '一是', '2022', '耐火材料', '三年', '（二）', '十二个'])('%s is a word like any other', (words) => {
    expect(anchorOfCitation(words)).toBeNull();
  });
});

describe('a 条次 as it is said and as legal citation writes it', () => {
  it.each([
    ['第四部分第（四）项第6点', 's4-4-6'],
    ['第四部分第(四)项第６点。', 's4-4-6'],
    ['第四部分第（二）项第2点第（3）目第2段', 's4-2-2-3-p2'],
    ['第四部分（二）第2点', 's4-2-2'],
    ['第三部分第（七）项“一是”', 's3-7-i1'],
    ['四（二）2.责任单位', 's4-2-2-r'],
    ['第四部分', 's4'],
  ])('%s → %s', (words, anchor) => {
    expect(spokenPlace(words)?.anchor).toBe(anchor);
  });

  it.each(['四', '四、', '第四部分的任务', '第四部分“支持政策”', '部分企业', '第四', '（二）3.', '一是'])(
    '%s is none',
    (words) => {
      expect(spokenPlace(words)).toBeNull();
    },
  );
});

describe('a 条次 that is said by its number alone', () => {
  it.each([
    ['第15条', 15],
    ['第十五条', 15],
    ['第3项', 3],
    ['15', null],
    ['第15', null],
    ['十五条', null],
    ['第十五条规定', null],
  ])('%s → %s', (words, number) => {
    expect(numberOfCitation(words)).toBe(number);
  });
});

describe('a query that names a place', () => {
  let built: BuiltIndex;
  beforeAll(async () => {
    built = await builtIndex({
      corpus: {
        documents: [
          testDocument('zz', { title: '郑州意见', shortTitle: '郑州 2022', docNumber: '郑政办〔2022〕56号' }),
          testDocument('xm', { title: '新密计划', shortTitle: '新密 2023', docNumber: '新密政文〔2023〕82号' }),
        ],
        clauses: [
          testClause('zz', 0, { text: '甲', anchor: 's4-2-2', label: '2.' }),
          testClause('zz', 1, { text: '', heading: '标题', headingStyle: 'own-line', anchor: 's4-2-21' }),
          testClause('zz', 2, { text: '庚', anchor: 't1-r15' }),
          testClause('xm', 0, { text: '乙', anchor: 's4-2-2', label: '2.' }),
          testClause('xm', 1, { text: '丙', anchor: 's3-6-15', label: '15.' }),
          testClause('xm', 2, {
            text: '',
            heading: '丁',
            headingStyle: 'own-line',
            anchor: 's5-15',
            label: '（十五）',
          }),
          testClause('xm', 3, { text: '戊', anchor: 's3-6-15-p2' }),
          ...Array.from({ length: 9 }, (_, at) =>
            testClause('xm', 4 + at, { text: '己', anchor: `s6-${at + 1}-3`, label: '3.' }),
          ),
          testClause('xm', 13, { text: '辛', anchor: 's7-2', label: '（二）' }),
        ],
      },
    });
  });
  afterAll(() => built.remove());

  it('by 文号, whatever its brackets', async () => {
    for (const typed of [
      '郑政办〔2022〕56号',
      '郑政办[2022]56号',
      '郑政办（2022）56号',
      '郑政办〔2022〕56',
      '郑政办〔2022〕56号文件',
      ' 郑政办【2022】56号 ',
    ]) {
      expect(await built.engine.jumps(typed)).toMatchObject([{ kind: 'document', document: { id: 'zz' } }]);
    }
  });

  it('by 条次 in every document, or in the one that is named', async () => {
    expect(await built.engine.jumps('四（二）2.')).toEqual([
      { kind: 'clause', clause: 0, sure: true },
      { kind: 'clause', clause: 3, sure: true },
    ]);
    expect(await built.engine.jumps('新密 四（二）2.')).toEqual([{ kind: 'clause', clause: 3, sure: true }]);
    expect(await built.engine.jumps('四（二）21.')).toEqual([{ kind: 'clause', clause: 1, sure: true }]);
    expect(await built.engine.jumps('四（二）3.')).toEqual([]);
  });

  it('by a number that is said alone: the clause that prints it in digits, and none where many may be meant', async () => {
    for (const typed of ['第15条', '第十五条'])
      expect(await built.engine.jumps(typed), typed).toEqual([{ kind: 'clause', clause: 4, sure: false }]);
    const fifteen = [{ kind: 'clause', clause: 4, sure: true }];
    for (const typed of [
      '新密 第15条',
      '新密第十五条',
      '新密政文〔2023〕82号第15条',
      '新密政文(2023)82号 第15条',
      '《新密计划》第15条',
    ])
      expect(await built.engine.jumps(typed), typed).toEqual(fifteen);
    expect(await built.engine.jumps('郑州 第15条')).toEqual([]);
    expect(await built.engine.jumps('第3条')).toEqual([]);
  });

  it('by the form that legal citation gives a 条次, with or without a document before it', async () => {
    const [zz, xm] = [0, 3].map((clause) => ({ kind: 'clause', clause, sure: true }));
    expect(await built.engine.jumps('第四部分第（二）项第2点')).toEqual([zz, xm]);
    for (const typed of [
      '郑州第四部分第（二）项第2点',
      '郑州 2022 第四部分第（二）项第2点',
      '郑州 第四部分 第（二）项 第2点',
      '《郑州意见》，郑政办〔2022〕56号，2022年6月2日发布，第四部分第（二）项第2点。',
      '《郑州意见》（郑政办〔2022〕56号）第四部分第（二）项第2点',
    ])
      expect(await built.engine.jumps(typed), typed).toEqual([zz]);
    expect(await built.engine.jumps('第四部分第（二）项第3点')).toEqual([]);
  });

  it('by a number only where it is printed as it is said', async () => {
    expect(await built.engine.jumps('第七部分第（二）项')).toHaveLength(1);
    expect(await built.engine.jumps('第七部分第2点')).toEqual([]);
  });

  it('by the name of a document and a 条次 with nothing between them', async () => {
    expect(await built.engine.jumps('郑州2022四（二）2.')).toEqual([{ kind: 'clause', clause: 0, sure: true }]);
    expect(await built.engine.jumps('洛阳四（二）2.')).toEqual([]);
  });
});
