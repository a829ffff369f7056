import { describe, expect, it } from 'vitest';
import { buildTopicScanner } from '../../../scripts/annotate/topic/lexicon.ts';
import { annotateTopics } from '../../../scripts/annotate/topic/topic.ts';
import { topicRuleSchema } from '../../../src/domain/editorial.ts';
import { makeClause, makeDocument } from '../../view/make.ts';

const rules = [
  topicRuleSchema.parse({ id: 'electronics', label: '电子信息', kind: 'subject', words: '芯片', hints: '电子' }),
  topicRuleSchema.parse({ id: 'equipment', label: '装备制造', kind: 'subject', hints: '设备' }),
];
const topicsOf = (anchor: string, text: string): string[] => {
  const texts = {
    documents: [makeDocument({ id: 'doc' })],
    clauses: [makeClause({ anchor, text })],
    repairs: [],
    notes: [],
    tables: [],
  };
  return annotateTopics(texts, rules, buildTopicScanner(rules)).flatMap(({ label, clauses }) =>
    clauses.map(() => label),
  );
};

describe('annotateTopics in articles of laws', () => {
  it.each([
    ['art40', '符合法律规定的电子签名、电子印章、电子证照、电子档案与纸质证照具有同等法律效力。', []],
    ['art772', '承揽人应当以自己的设备、技术和劳力，完成主要工作，但是当事人另有约定的除外。', []],
    ['art9', '鼓励电子产品和芯片企业发展。', ['电子信息']],
    ['s2-1', '电子产品出口和电子企业退税。', ['电子信息']],
  ])('of %s %s', (anchor, text, wanted) => {
    expect(topicsOf(anchor, text)).toEqual(wanted);
  });
});
