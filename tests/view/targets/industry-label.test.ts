import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus.ts';
import type { Topic } from '../../../src/domain/fact.ts';
import { cellValues } from '../../../src/view/table/cell-text.ts';
import { placed } from '../../../src/view/table/place.ts';
import { allTargets } from '../../../src/view/targets/all-targets.ts';
import { broaderIndustries, industryLabel, labelBasis } from '../../../src/view/targets/industry-label.ts';
import { makeClause, makeCorpus, makeDocument, makeQuantity } from '../make.ts';

const subject = (label: string, words: string[] = []): Topic => {
  return { id: label, label, synonyms: [], words, broader: [], kind: 'subject', clauses: [] };
};
const TOPICS: Topic[] = [
  subject('新材料', ['新型材料业', '原材料工业']),
  subject('超硬材料', ['金刚石', '立方氮化硼']),
  subject('铝工业', ['铝材', '铝精深加工']),
  subject('化工', ['甲醇']),
  subject('装备制造', ['成套装备', '纺织食品专用装备']),
  subject('食品'),
  subject('纺织服装', ['服装服饰', '纺织食品']),
  subject('生物医药', ['生物产业']),
  subject('生物质能'),
  subject('新能源'),
  subject('光伏', ['太阳能', '太阳能电池']),
  subject('新能源汽车', ['电动汽车']),
  subject('汽车'),
  subject('工业设计'),
  subject('耐火材料'),
  { ...subject('创新平台'), kind: 'measure' },
];

/** Returns the industry of a figure of a subject in a clause on some topics. */
function industry(name: string, topics: string[], title = '关于先进制造业的意见', metric = '产量'): string | null {
  const subjects = [name, '冶金产业', '冶金行业', '生物产业', '有色工业'];
  const corpus: Corpus = makeCorpus({
    documents: [makeDocument({ id: 'doc', title })],
    clauses: [makeClause({ anchor: 's1', topics })],
    topics: TOPICS,
    quantities: subjects.map((each) => makeQuantity({ subject: each })),
  });
  const at = placed(corpus, 'doc#s1');
  if (!at) throw new Error('no clause');
  const role = metric === '产量' ? 'target' : 'count';
  return industryLabel(corpus, makeQuantity({ subject: name, metric, role }), at);
}

describe('the industry of a figure', () => {
  it.each([
    ['新型材料业', ['新材料', '超硬材料'], '新材料'],
    ['人造金刚石', ['新材料', '超硬材料', '铝工业'], '超硬材料'],
    ['铝及铝精深加工产业', ['新材料', '超硬材料', '铝工业'], '铝工业'],
    ['纺织食品专用装备产业链', ['装备制造'], '装备制造'],
    ['石油化工专用装备产业链', ['化工'], '装备制造'],
    ['各类电动汽车', ['新能源汽车'], '新能源汽车'],
    ['郑州薄膜太阳能电池等新能源产业基地', ['光伏', '新能源'], '新能源'],
    ['农村太阳能热水器', ['新能源', '光伏'], '新能源'],
  ])('%s in a clause on %j is %s', (name, topics, label) => {
    expect(industry(name, topics)).toBe(label);
  });

  it.each([
    ['冶金产业', ['化工'], '冶金'],
    ['冶金', ['铝工业'], '冶金'],
    ['有色工业', [], '有色'],
    ['生物产业', ['生物医药'], '生物'],
  ])('%s keeps its own name, which the vocabulary has not', (name, topics, label) => {
    expect(industry(name, topics)).toBe(label);
  });

  it.each(['先进制造业', '高成长性制造业', '全省工业', '工业企业', '中小企业'])('%s is no single one', (name) => {
    expect(industry(name, ['创新平台', '化工'])).toBeNull();
  });

  it('is that of the things counted, of the clause, or of the title, where the subject says none', () => {
    expect(industry('先进制造业', ['创新平台'], undefined, '耐火材料企业')).toBe('耐火材料');
    expect(industry('深加工产品', ['化工'])).toBe('化工');
    expect(industry('品牌质量', ['创新平台'], '耐火材料产业转型升级实施方案')).toBe('耐火材料');
  });
});

it('is found by the wider industries of the vocabulary too', () => {
  const topics = [
    { ...subject('汽车') },
    { ...subject('新能源汽车'), broader: ['汽车'] },
    { ...subject('动力电池'), broader: ['新能源汽车'] },
  ];
  const corpus = makeCorpus({
    topics,
    documents: [makeDocument({ id: 'doc' })],
    clauses: [makeClause({ anchor: 's1', text: '动力电池产业主营业务收入达到100亿元。' })],
    quantities: [makeQuantity({ subject: '动力电池产业', value: 100 })],
  });
  expect(broaderIndustries(corpus, '动力电池')).toEqual(['新能源汽车', '汽车']);
  const [cell] = allTargets(corpus).rows.slice(0, 1)[0]?.cells ?? [];
  expect(cell && cellValues(cell)).toEqual(['动力电池', '新能源汽车', '汽车']);
});

describe('what labels are made from besides the figure, its clause and its document', () => {
  const basis = (quantities: string[], topics: Topic[] = TOPICS): unknown =>
    labelBasis(makeCorpus({ topics, quantities: quantities.map((each) => makeQuantity({ subject: each })) }));

  it('is other when a figure of another document names an industry that the vocabulary has not', () => {
    expect(basis(['冶金产业', '有色工业'])).not.toEqual(basis(['冶金产业']));
    expect(basis(['有色工业', '冶金产业'])).toEqual(basis(['冶金产业', '有色工业', '冶金行业']));
  });

  it('is other when the vocabulary is, and not for the clauses of a topic', () => {
    const classed = { clause: 'doc#s1', weight: 1, primary: true, status: 'auto' } as const;
    expect(basis([], [{ ...subject('新材料'), clauses: [classed] }])).toEqual(basis([], [subject('新材料')]));
    expect(basis([], [subject('新材料', ['石墨烯'])])).not.toEqual(basis([], [subject('新材料')]));
  });
});
