import { expect, it } from 'vitest';
import { breakAtPhrases } from '../../src/view/phrase-breaks.ts';

const TITLE = '<p>新密市耐火材料产业高质量发<span class="ed">展</span>三年行动\n  计划 &amp; 说明</p>';

it('lets a title break between its words, never inside one, and keeps every character and tag', () => {
  const html = breakAtPhrases(TITLE);
  expect(html.replaceAll('<wbr>', '')).toBe(TITLE);
  const lines = html.replace(/<(?!wbr)[^>]*>|\s/gu, '').split('<wbr>');
  expect(lines).toContain('发展');
  expect(lines).toContain('行动');
});
