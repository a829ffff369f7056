import { describe, expect, it } from 'vitest';
import { buildTopicScanner } from '../../../scripts/annotate/topic/lexicon.ts';
import { type ClauseContext, scoreTopics } from '../../../scripts/annotate/topic/score.ts';
import { type TopicRule, topicRuleSchema } from '../../../src/domain/editorial.ts';

const rule = (label: string, kind: TopicRule['kind'], words = ''): TopicRule =>
  topicRuleSchema.parse({ id: [...label].map((c) => c.charCodeAt(0).toString(36)).join('-'), label, kind, words });
const scan = buildTopicScanner([
  rule('建材', 'subject'),
  rule('水泥', 'subject', '熟料'),
  rule('钨钼', 'subject', '钨钼钛'),
  rule('钛', 'subject', '钨钼钛 钛合金'),
  rule('兼并重组', 'measure', '联合重组'),
  rule('两化融合', 'measure', '数字化'),
  rule('耐火材料', 'subject'),
  rule('人才', 'measure'),
]);
const topics = (context: Partial<ClauseContext>): string[] =>
  scoreTopics({ title: '', ancestors: [], heading: null, text: '', ...context }, scan).map(({ topic }) => topic.label);

describe('scoreTopics', () => {
  it('lets a heading that names a subject settle what stands below it', () => {
    const ancestors = ['重点工作', '积极推动水泥产业发展'];
    const text = '推动联合重组。出台水泥行业联合重组方案，加大联合重组力度。';
    expect(topics({ title: '建材工业行动计划', ancestors, heading: '推动联合重组', text })).toEqual([
      '水泥',
      '兼并重组',
    ]);
  });

  it('lets a measure go before the subject of the whole text', () => {
    const heading = '推动耐火材料产业数字化转型';
    const text = '推动耐火材料产业数字化转型。耐火材料企业上云。';
    expect(topics({ title: '加快耐火材料产业发展行动计划', heading, text })).toEqual(['两化融合', '耐火材料']);
  });

  it('takes of several subjects above those that the clause speaks of', () => {
    const ancestors = ['建设洛阳钨钼钛产业基地'];
    expect(topics({ ancestors, heading: '钛合金材料', text: '钛合金材料。发展钛合金。' })).toEqual(['钛']);
    expect(topics({ ancestors, text: '支持企业进入军工领域。' })).toHaveLength(2);
  });

  it('falls back to the subject of the whole text where the clause says nothing else', () => {
    expect(topics({ title: '建材工业行动计划', heading: '工作目标', text: '力争增长20%。' })).toEqual(['建材']);
    expect(topics({ title: '建材工业行动计划', heading: '强化人才支撑', text: '强化人才支撑。' })).toEqual(['人才']);
    expect(topics({ text: '各单位抓好落实。' })).toEqual([]);
  });
});
