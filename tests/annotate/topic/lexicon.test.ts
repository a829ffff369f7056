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
]);
const found = (text: string): string[] => scan(text).map(({ topic }) => topic.label);

describe('buildTopicScanner', () => {
  it.each([
    ['大力发展新能源汽车', ['新能源汽车']],
    ['新能源汽车产业', ['新能源汽车']],
    ['发展新能源和汽车', ['新能源', '汽车']],
    ['新乡金银花、金银制品', ['黄金白银']],
    ['电子信息产业转移', ['电子信息', '产业转移']],
  ])('reads %s', (text, wanted) => {
    expect([...new Set(found(text))]).toEqual(wanted);
  });
});
