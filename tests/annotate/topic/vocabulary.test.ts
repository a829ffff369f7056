import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildTopicScanner } from '../../../scripts/annotate/topic/lexicon.ts';
import { scoreTopics } from '../../../scripts/annotate/topic/score.ts';
import { topicRuleSchema } from '../../../src/domain/editorial.ts';

const FILE = new URL('../../../content/editorial/topics.yaml', import.meta.url);
const scan = buildTopicScanner(z.array(topicRuleSchema).parse(parse(readFileSync(FILE, 'utf8'))));
const topics = (heading: string, text: string): string[] =>
  scoreTopics({ title: '', ancestors: [], heading, text: `${heading}。${text}` }, scan).map(({ topic }) => topic.label);

/** Words of documents of other fields, which look like words of industry policy. */
describe('the vocabulary on other fields', () => {
  it.each([
    ['高层次人才培养项目', '培养博士后研究人员不少于400名。', ['人才']],
    ['推进人才集聚工程', '建设人才强市。', ['人才']],
    ['加快联运枢纽建设和装备升级', '对列入示范工程的给予补助。', []],
    ['加大新能源城市配送车辆推广应用力度', '新能源车辆比例超过50%。', ['新能源汽车', '市场拓展']],
    ['文化创意产业领军人才项目', '引进领军人才不少于100名。', ['人才']],
    ['加快重大项目建设', '推进项目落地，建设重点项目148个。', ['项目带动']],
  ])('%s', (heading, text, wanted) => {
    expect(topics(heading, text)).toEqual(wanted);
  });
});
