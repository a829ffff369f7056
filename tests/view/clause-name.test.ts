import { expect, it } from 'vitest';
import { clauseTitle } from '../../src/view/clause-name.ts';

it('calls a clause by its own heading, else by its beginning, and cuts no word or figure in two', () => {
  expect(clauseTitle({ heading: '强化人才支持。', text: '引进高层次人才，' })).toBe('强化人才支持');
  expect(clauseTitle({ heading: null, text: '推进大腔体高温高压合成技术和CVD技术的研发' })).toBe(
    '推进大腔体高温高压合成技术和…',
  );
  expect(clauseTitle({ heading: null, text: '支持企业上云，每年100家' })).toBe('支持企业上云…');
  expect(clauseTitle({ heading: null, text: '附表' })).toBe('附表');
});
