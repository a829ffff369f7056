import { describe, expect, it } from 'vitest';
import { type Chosen, compare } from '../../../src/view/compare/column.ts';
import { comparisonHtml } from '../../../src/view/compare/comparison-html.ts';

const chosen = (id: string, text: string): Chosen => ({
  id,
  level: 'province',
  document: id,
  citation: '一',
  heading: '标题',
  docNumber: null,
  issuedOn: '2020-01-01',
  validity: '时效源文未载',
  url: `/policies/${id}/#s1`,
  text,
});
const shared = '采用清洁生产工艺、先进节能技术和高效末端治理装备';
const html = (...texts: string[]): string =>
  comparisonHtml(compare(texts.map((text, i) => chosen(`d${i}`, text))), (path) => `/base${path}`);

describe('comparisonHtml', () => {
  it('writes text as text, whatever is in it', () => {
    expect(html('<script>alert(1)</script>&"', '{a} <b>')).not.toMatch(/<script>|<b>(?!\d)/);
  });

  it('numbers variants in both of two columns, and in the later ones of three, each with its table', () => {
    const two = html(`引导企业${shared}，创建工厂。`, `支持企业${shared}水平。`);
    expect(two.match(/class="vn"/g)).toHaveLength(4);
    expect(two.match(/<table/g)).toHaveLength(1);
    const three = html(`引导企业${shared}，创建工厂。`, `支持企业${shared}水平。`, `鼓励采用${shared.slice(2)}。`);
    expect(three).toContain('pair n3');
    expect(three.match(/<table/g)).toHaveLength(2);
  });

  it('shows a single clause whole, and nothing for none', () => {
    expect(html('只有一条。')).toContain('只有一条。');
    expect(compare([]).columns).toEqual([]);
  });

  it('puts the base path in front of every address', () => {
    expect(html('甲', '乙')).toContain('href="/base/policies/d0/#s1"');
  });
});
