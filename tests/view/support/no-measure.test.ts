import { describe, expect, it } from 'vitest';
import { noMeasure } from '../../../src/view/support/no-measure.ts';
import { makeClause, makeCorpus, makeDocument } from '../make.ts';

const county = makeDocument({ id: 'county', level: 'county' });
const fund = '设立耐火材料产业高质量发展专项资金。统筹各类财政扶持资金，加大对科技创新、推广应用等方面的支持力度。';

/** Returns what is said of the theme where the document has these clauses. */
function said(theme: string, ...texts: string[]) {
  const clauses = texts.map((text, at) => makeClause({ doc: 'county', anchor: `s${at + 1}`, text }));
  return noMeasure(makeCorpus({ documents: [county], clauses }), county, theme);
}

describe('noMeasure', () => {
  it('says that no word of the theme stands in the text, naming the words looked for', () => {
    expect(said('铝产品', fund)).toMatchObject({
      blank: 'none',
      ground: '全文 1 条已检索，没有“铝加工产品”、“氧化铝产品”',
    });
  });
  it('never says that nothing is paid where one sentence has both the theme and money', () => {
    const { blank, ground, url } = said('推广应用', fund, '加快新产品推广应用。');
    expect(blank).toBe('vague');
    expect(ground).toContain('“推广应用”见于 2 条，其中 1 条同一句里写到资金、奖励等（s1）');
    expect(url).toBe('/policies/county/#s1');
  });
  it('never says 未提及 of words that stand in the text without money beside them', () => {
    const { blank, ground, word } = said('上市融资', '鼓励企业上市挂牌融资，实现跨越发展。');
    expect(blank).toBe('vague');
    expect(word).toBe('写到，同句未写资金');
    expect(ground).toContain('“上市”、“挂牌”见于 1 条，同一句里都没有奖励、');
  });
  it('says of relief where it is spoken of, which needs no money beside it', () => {
    const { blank, ground } = said('税费减免', '全面落实研发费用加计扣除、高新技术企业税收优惠等政策。');
    expect(blank).toBe('vague');
    expect(ground).toBe('全文 1 条已检索，“加计扣除”、“税收优惠”见于 1 条（s1），没有从中读出自己的比例、对象或期限');
    expect(said('税费减免', '落实出口退税、零部件免税政策。').ground).toContain('“退税”、“免税”见于 1 条（s1）');
  });
});
