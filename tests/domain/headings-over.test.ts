import { expect, it } from 'vitest';
import { headingsOver } from '../../src/domain/headings-over.ts';

it('names what a clause stands under without brackets around a whole heading', () => {
  const headings = ['扶持政策（暂行）', '（一次性补贴）'];
  expect(headingsOver({ headings, heading: '【流片补贴】' })).toEqual(['扶持政策（暂行）', '一次性补贴', '流片补贴']);
  expect(headingsOver({ headings: [], heading: null })).toEqual([]);
});
