import { describe, expect, it } from 'vitest';
import { readEditorial } from '../../../scripts/read/read-editorial.ts';
import type { Topic } from '../../../src/domain/fact.ts';
import { measureFinder } from '../../../src/view/gaps/measure-names.ts';
import { headingPhrase, holdsMissingWord, quotedNames } from '../../../src/view/gaps/phrases.ts';
import { around } from '../../../src/view/gaps/recurring.ts';
import { concerns, partsOf } from '../../../src/view/gaps/scope.ts';

describe('headingPhrase', () => {
  it.each([
    ['实施绿色低碳产品创新行动', '绿色低碳产品创新'],
    ['质量品牌工程', '质量品牌'],
    ['延伸服务型制造', '服务型制造'],
    ['支持企业家队伍建设', '企业家队伍'],
    ['重点工作', null],
    ['依托郑州人才计划定期发布新材料产业急需紧缺人才目录', null],
  ])('“%s” is about %s', (heading, phrase) => expect(headingPhrase(heading)).toBe(phrase));
});

describe('quotedNames', () => {
  it('takes names in quotation marks and book titles, once each', () => {
    expect(quotedNames('树立“亩均论英雄”理念，按《多晶硅行业准入条件》，“亩均论英雄”，“大”。')).toEqual([
      '亩均论英雄',
      '多晶硅行业准入条件',
    ]);
  });
});

describe('quotedNames and what is no name', () => {
  it.each([
    ['完成“十二五”计划内的淘汰任务', []],
    ['培育“百千万”亿级产业集群', []],
    ['发挥技术改造“短平快”的特点', []],
    ['打造“平台型”、服务型企业', []],
    ['推动质量评价由追求“合格率”向追求“满意度”跃升', []],
    ['强化“化纤发丝—高档发条、成套假发”的产业环节', []],
    ['做实产业链“双长制”', ['双长制']],
    ['落实企业上市挂牌融资“绿色通道”制度', ['绿色通道']],
  ])('%s', (text, names) => expect(quotedNames(text)).toEqual(names));
});

describe('holdsMissingWord', () => {
  const isMissing = (word: string): boolean => !'大型装备，成套生产线整体提升，项目建设，产业'.includes(word);
  it('says nothing of a phrase whose words are all there', () => {
    expect(holdsMissingWord('大型成套装备整体', isMissing)).toBe(false);
  });
  it('says what is missing of a phrase with a word that is nowhere', () => {
    expect(holdsMissingWord('项目履约率', isMissing)).toBe(true);
    expect(holdsMissingWord('产业转移', isMissing)).toBe(true);
  });
});

describe('measureFinder', async () => {
  const { editorial } = await readEditorial('content/editorial');
  const finder = measureFinder(editorial.measures);
  const named = (text: string): string[] => finder.named(text).map(([name]) => name);
  it('takes measures by their name, in every way of writing it', () => {
    expect(named('支持企业参加重点新材料首批次应用保险补偿机制试点')).toEqual(['首批次', '保险补偿']);
    expect(named('首台（套）设备；处理废弃物（含危废、固废）')).toEqual(['首台套', '危废', '固废']);
    expect(named('大力推进“两化”深度融合。')).toEqual(['两化融合']);
  });
  it('does not find 链主 in 产业链主要环节', () => {
    expect(named('补齐产业链主要环节')).toEqual([]);
    expect(named('发挥链主企业作用')).toEqual(['链主企业']);
  });
  it('knows what the vocabulary holds and nothing else', () => {
    const own = measureFinder([{ name: '首台套', also: ['首台(套)'] }]);
    expect(own.named('首台(套)、首批次')).toEqual([['首台套', '首台(套)']]);
    expect(own.called('首台(套)')?.[0]).toBe('首台套');
    expect(own.called('首批次')).toBeNull();
    expect(measureFinder([]).named('首台套')).toEqual([]);
  });
});

describe('concerns', () => {
  const set = (...labels: string[]) => new Set(labels);
  const topic = (id: string, label: string, broader: string[] = []): Topic => {
    return { id, label, synonyms: [], words: [], broader, kind: 'subject', clauses: [] };
  };
  const isPart = partsOf({ topics: [topic('m', '新材料'), topic('r', '耐火材料', ['m']), topic('mg', '镁')] });
  it('expects of a text what its title is about, and of a text about everything all', () => {
    expect(concerns(set(), set(), '镁', isPart)).toBe(true);
    expect(concerns(set('新材料'), set('新材料'), '镁', isPart)).toBe(true);
    expect(concerns(set('耐火材料'), set('新材料'), '镁', isPart)).toBe(false);
  });
  it('holds a text to what is said of the whole its subject is a part of, and of its parts', () => {
    expect(concerns(set('耐火材料'), set('新材料'), '新材料', isPart)).toBe(true);
    expect(concerns(set('新材料'), set('建材'), '耐火材料', isPart)).toBe(true);
  });
});

describe('around', () => {
  it('says where it leaves something out', () => {
    expect(around('建成安钢120万吨冷轧。', '120万吨')).toBe('建成安钢120万吨冷轧。');
    expect(around(`${'前'.repeat(60)}120万吨${'后'.repeat(60)}`, '120万吨')).toBe(
      `……${'前'.repeat(48)}120万吨${'后'.repeat(48)}……`,
    );
  });
});
