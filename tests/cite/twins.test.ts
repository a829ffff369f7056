import { expect, it } from 'vitest';
import { checkMemo } from '../../src/cite/check/check-memo.ts';
import { makeLibrary } from '../../src/cite/check/library.ts';
import { fromText } from '../../src/cite/memo/from-text.ts';
import { sampleIndex } from './sample-library.ts';

const named = { zz: '郑州 2022 新材料产业' } as Record<string, string>;
const documents = sampleIndex.documents.map((each) => ({ ...each, shortTitle: named[each.id] ?? each.shortTitle }));
const [first] = documents;
const twin = {
  ...first,
  id: 'yh',
  title: '郑州市优化营商环境实施方案',
  shortTitle: '郑州 2022 优化营商环境',
  docNumber: null,
};
const library = makeLibrary({ ...sampleIndex, documents: [...documents, twin as (typeof documents)[number]] });
const check = (memo: string): string[] =>
  checkMemo(library, fromText('memo.txt', memo)).map(
    ({ state, place, message }) => `${state} ${place?.id ?? '-'} ${message}`,
  );

it('a place and year that two documents share name neither, and not the one cited before', () => {
  const [, second] = check('新密 2023 四（二）。\n郑州 2022 四（三）3.明确最高200万元。');
  expect(second).toMatch(/^unchecked - .*可以指.*请写明是哪一件/u);
});

it('with what it is about each is named', () => {
  expect(check('郑州 2022 新材料产业 四（三）3.')[0]).toMatch(/^located zz#s4-3-3 /);
  expect(check('郑州2022新材料产业四（三）3.')[0]).toMatch(/^located zz#s4-3-3 /);
});
