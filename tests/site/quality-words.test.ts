import { expect, it } from 'vitest';
import { builtPages, DIST, find, textOf } from './pages.ts';

it('says what the names of the two readings and of the three strengths mean before the figures that use them', () => {
  const page = [...builtPages(DIST, (path) => path === '/quality/')][0];
  const section =
    page && find(page.tree, (e) => e.tagName === 'section' && find(e, (h) => h.properties.id === 'measured') !== null);
  const text = section ? textOf(section) : '';
  expect(text).toMatch(/甲读为|乙读为/);
  const [before = ''] = text.split('量的是');
  expect(before).toMatch(/甲读、乙读是.*只凭原文/);
  for (const word of ['近同是', '同题是', '相关是']) expect(before).toContain(word);
});
