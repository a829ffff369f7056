import { describe, expect, it } from 'vitest';
import { buildTopicScanner } from '../../../scripts/annotate/topic/lexicon.ts';
import { topicRuleSchema } from '../../../src/domain/editorial.ts';

const rule = (id: string, label: string, more: object = {}) =>
  topicRuleSchema.parse({ id, label, kind: 'subject', ...more });
const scan = buildTopicScanner([
  rule('nev', '新能源汽车'),
  rule('new-energy', '新能源'),
  rule('automotive', '汽车', { words: ['汽车产业'] }),
  rule('gold-silver', '黄金白银', { words: ['金银'], not: ['金银花'] }),
  rule('electronics', '电子信息', { words: ['电子信息产业'] }),
  rule('transfer', '产业转移'),
  rule('chemicals', '化工', { words: ['化工产业'] }),
  rule('coal-chemicals', '煤化工'),
  rule('appliances', '家电'),
  rule('optics', '光电'),
  rule('finance', '金融支持', { words: ['融资', '担保'] }),
]);
const found = (text: string): string[] => scan(text).map(({ topic }) => topic.label);

describe('buildTopicScanner', () => {
  it.each([
    ['大力发展新能源汽车', ['新能源汽车']],
    ['新能源汽车产业', ['新能源汽车']],
    ['发展新能源和汽车', ['新能源', '汽车']],
    ['新乡金银花、金银制品', ['黄金白银']],
    ['电子信息产业转移', ['电子信息', '产业转移']],
    ['着力优化工业产品供给', []],
    ['着力优化工程价款结算', []],
    ['统筹减量化工作。', []],
    ['监管一体化工作', []],
    ['数据空间标准化工作，加强', []],
    ['深加工转化工程，努力', []],
    ['明确细化工作任务', []],
    ['引进国家电力投资集团', []],
    ['保证人承担保证责任的', []],
    ['引导金融资源更多投向', []],
    ['加强化工园区建设', ['化工']],
    ['推进化工、煤化工业发展', ['化工', '煤化工']],
    ['优化化工产业布局', ['化工']],
    ['支持家电和融资担保', ['家电', '金融支持']],
    ['南阳光电子、濮阳电光源', ['光电']],
  ])('reads %s', (text, wanted) => {
    expect([...new Set(found(text))]).toEqual(wanted);
  });
});
