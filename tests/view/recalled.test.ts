import { expect, it } from 'vitest';
import { recalled, toldBy } from '../../src/view/recalled.ts';
import { makeCorpus } from './make.ts';

it('what documents tell is taken from the last build where none of them changed, and kept for the next', () => {
  const told = (editions: [string, string][], before: ReadonlyMap<string, unknown>, say: string) => {
    const corpus = makeCorpus({ clauses: [] });
    const asked = new Map<string, unknown>();
    recalled.set(corpus, { editions: new Map(editions), before, asked });
    return { asked, says: toldBy(corpus, 'silence', ['a', 'b'], () => say) };
  };
  const first = told(
    [
      ['a', '1'],
      ['b', '1'],
    ],
    new Map(),
    '甲',
  );
  expect(first.says).toBe('甲');
  const same = told(
    [
      ['a', '1'],
      ['b', '1'],
    ],
    first.asked,
    '乙',
  );
  expect(same.says).toBe('甲');
  expect(same.asked).toEqual(first.asked);
  expect(
    told(
      [
        ['a', '1'],
        ['b', '2'],
      ],
      first.asked,
      '乙',
    ).says,
  ).toBe('乙');
  // Which of the two changed places matters: a says nothing of b that b says of a.
  expect(
    told(
      [
        ['a', '2'],
        ['b', '1'],
      ],
      told(
        [
          ['a', '1'],
          ['b', '2'],
        ],
        new Map(),
        '丙',
      ).asked,
      '丁',
    ).says,
  ).toBe('丁');
});

it('what documents without a known edition tell is found out every time', () => {
  const corpus = makeCorpus({ clauses: [] });
  expect(toldBy(corpus, 'silence', ['a'], () => '甲')).toBe('甲');
  const asked = new Map<string, unknown>();
  recalled.set(corpus, { editions: new Map(), before: new Map([['silence ', '乙']]), asked });
  expect(toldBy(corpus, 'silence', ['a'], () => '甲')).toBe('甲');
  expect(asked.size).toBe(0);
});
