import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anchorOfCitation } from '../../src/search/jump.ts';
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

describe('a query that names a place', () => {
  let built: BuiltIndex;
  beforeAll(async () => {
    built = await builtIndex({
      corpus: {
        documents: [
          testDocument('zz', { title: '郑州意见', shortTitle: '郑州 2022', docNumber: '郑政办〔2022〕56号' }),
          testDocument('xm', { title: '新密计划', shortTitle: '新密 2023' }),
        ],
        clauses: [
          testClause('zz', 0, { text: '甲', anchor: 's4-2-2' }),
          testClause('zz', 1, { text: '', heading: '标题', headingStyle: 'own-line', anchor: 's4-2-21' }),
          testClause('xm', 0, { text: '乙', anchor: 's4-2-2' }),
        ],
      },
    });
  });
  afterAll(() => built.remove());

  it('by 文号, whatever its brackets', async () => {
    for (const typed of ['郑政办〔2022〕56号', '郑政办[2022]56号', '郑政办（2022）56号', ' 郑政办【2022】56号 ']) {
      expect(await built.engine.jumps(typed)).toMatchObject([{ kind: 'document', document: { id: 'zz' } }]);
    }
  });

  it('by 条次 in every document, or in the one that is named', async () => {
    expect(await built.engine.jumps('四（二）2.')).toEqual([
      { kind: 'clause', clause: 0 },
      { kind: 'clause', clause: 2 },
    ]);
    expect(await built.engine.jumps('新密 四（二）2.')).toEqual([{ kind: 'clause', clause: 2 }]);
    expect(await built.engine.jumps('四（二）21.')).toEqual([{ kind: 'clause', clause: 1 }]);
    expect(await built.engine.jumps('四（二）3.')).toEqual([]);
  });
});
