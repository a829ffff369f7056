import { describe, expect, it } from 'vitest';
import { makeSetting } from './make-setting.ts';
import { readFigures } from './read-figures.ts';

const SETTING = makeSetting({ region: '某市', industry: null, plan: null, issuedIn: 2023 });
const read = (text: string): string[] =>
  readFigures(text, SETTING).map((q) => `${q.value}${q.unit} ${q.subject ?? '-'} ${q.metric ?? '-'}`);

describe('a figure of a measure', () => {
  it('is for whom the measure is for, and for its own tier', () => {
    const text =
      '新注册的外贸企业，年进出口额增量达300万美元、500万美元以上，分别奖励3万元、5万元，单个企业最高不超过20万元。';
    expect(read(text)).toEqual([
      '300万美元 新注册的外贸企业 年进出口额增量',
      '500万美元 新注册的外贸企业 年进出口额增量',
      '3万元 新注册的外贸企业 奖励金额（年进出口额增量达300万美元以上）',
      '5万元 新注册的外贸企业 奖励金额（年进出口额增量达500万美元以上）',
      '20万元 新注册的外贸企业 奖补上限',
    ]);
  });

  it('has the tier of sums and of the rate at their end', () => {
    const text =
      '对符合产业导向的项目，第一年实到外资200万-500万美元、500万-1000万美元、1000万美元以上的，分别按人民币30万元、50万元、实到外资额的8‰折合人民币给予奖励。';
    expect(read(text).slice(3)).toEqual([
      '30万元 符合产业导向的项目 奖励金额（第一年实到外资200万-500万美元）',
      '50万元 符合产业导向的项目 奖励金额（第一年实到外资500万-1000万美元）',
      '8‰ 符合产业导向的项目 奖补比例（第一年实到外资1000万美元以上）',
    ]);
  });

  it('tells equal sums apart, also from a threshold of as much', () => {
    const text = '对投资额达到100万元、500万元的项目，分别给予50万元、100万元奖励。';
    expect(read(text)).toEqual([
      '100万元 项目 投资额',
      '500万元 项目 投资额',
      '50万元 投资额达到100万元的项目 奖励金额',
      '100万元 投资额达到500万元的项目 奖励金额',
    ]);
  });

  it('tells the ranks apart', () => {
    expect(read('对考核排名前二名的县（市、区）依次给予300万元、200万元奖励。')).toEqual([
      '300万元 考核排名第一名的县（市、区） 奖励金额',
      '200万元 考核排名第二名的县（市、区） 奖励金额',
    ]);
  });

  it.each([
    ['对招用高校毕业生的企业，按每人1000元的标准给予补助。', '1000元/人'],
    ['对种粮大户每亩补贴150元。', '150元/亩'],
    ['对普惠性民办园按每生每年不低于500元的标准给予补助。', '500元/生·年'],
    ['对新发展的药材基地，一次性奖励企业100元/亩。', '100元/亩'],
  ])('is by the unit of the measure: %s', (text, expected) => {
    expect(readFigures(text, SETTING).map(({ value, unit }) => `${value}${unit}`)).toEqual([expected]);
  });

  it('says what a rate is of, where one promise gives several', () => {
    const text = '对企业参加境外展的，给予展位费最高80%、人员国际机票费最高70%支持。';
    expect(read(text)).toEqual([
      '80% 企业 奖补比例（参加境外展，展位费）',
      '70% 企业 奖补比例（参加境外展，人员国际机票费）',
    ]);
  });

  it('is for the threshold of its own place, also where rates are given', () => {
    const text = '对年度税收达到500万元、1000万元的企业，分别按地方留成部分的30%、40%给予奖励。';
    expect(read(text).slice(2)).toEqual([
      '30% 年度税收达到500万元的企业 奖补比例',
      '40% 年度税收达到1000万元的企业 奖补比例',
    ]);
  });

  it('keeps what the rate is taken of, where the text tells it as the receiver', () => {
    expect(read('对实施技术改造的项目中设备投资给予10%的财政补贴。')).toEqual([
      '10% 实施技术改造的项目 奖补比例（设备投资）',
    ]);
  });

  it('is named by its purpose, where several sums are given at once', () => {
    const text = '对新引进的院士，给予每人100万元安家费和每年20万元岗位津贴。';
    expect(read(text).map((words) => words.replace(/^\S+ /, ''))).toEqual([
      '新引进的院士 奖补金额（安家费）',
      '新引进的院士 奖补金额（岗位津贴）',
    ]);
  });

  it('is of both receivers, where a most is told for both', () => {
    const text =
      '对新增的A级企业，按照投资额的10%给予奖励，对新增的B级企业，按照投资额的5%给予奖励，单个企业最多不超过50万元。';
    expect(read(text).at(-1)).toBe('50万元 新增的A级企业、新增的B级企业 奖补上限');
  });

  it('is left alone where it is neither given nor asked for', () => {
    const text = '2023年，省财政统筹新增11亿元支持粮食生产，全年粮食播种面积1亿亩以上。';
    expect(read(text)).toEqual(['11亿元 粮食生产 新增资金', '1亿亩 粮食 播种面积']);
  });

  it('is in yuan, whatever 人民币 stands behind it', () => {
    expect(read('对新引进的项目，再给予一次性奖励100万元人民币。')).toEqual(['100万元 新引进的项目 奖励金额']);
  });
});
