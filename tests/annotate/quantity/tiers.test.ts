import { describe, expect, it } from 'vitest';
import { makeSetting } from './make-setting.ts';
import { readFigures } from './read-figures.ts';

const SETTING = makeSetting({ region: '某市', plan: null, issuedIn: 2023 });
const read = (text: string): string[] =>
  readFigures(text, SETTING).map((q) => `${q.value}${q.unit} ${q.subject ?? ''} ${q.metric ?? ''}`);

describe('an award of a list', () => {
  it('is for the threshold of its own place in the list', () => {
    const text = '对年营业收入首次超越5亿元、10亿元的企业，在上级奖励基础上分别给予50万元、100万元一次性奖励。';
    expect(read(text).slice(2)).toEqual([
      '50万元 年营业收入首次超越5亿元的企业 奖励金额',
      '100万元 年营业收入首次超越10亿元的企业 奖励金额',
    ]);
  });

  it('names its threshold where the beneficiary does not', () => {
    const text = '对符合要求的铝加工产品，年销售额首次达到5000万元、1亿元的，分别给予100万元、200万元的奖励。';
    expect(read(text).slice(2)).toEqual([
      '100万元 符合要求的铝加工产品 奖励金额（年销售额首次达到5000万元）',
      '200万元 符合要求的铝加工产品 奖励金额（年销售额首次达到1亿元）',
    ]);
  });

  it('keeps its place across a further condition', () => {
    const text = '对当年出口额300万美元、500万美元以上，且增长10%以上的企业，分别奖励2万元、3万元。';
    expect(read(text).slice(3)).toEqual([
      '2万元 当年出口额300万美元以上的企业 奖励金额',
      '3万元 当年出口额500万美元以上的企业 奖励金额',
    ]);
  });

  it('goes to the member of its own place, also among the 500强', () => {
    expect(read('对首次入选世界500强、中国500强的企业，分别奖励500万元、100万元。')).toEqual([
      '500万元 首次入选世界500强的企业 奖励金额',
      '100万元 中国500强的企业 奖励金额',
    ]);
  });

  it('is for its own place also where only the condition is told', () => {
    const text = '对年营业收入首次达到10亿元、50亿元的，分别给予30万元、50万元奖励。';
    expect(read(text).slice(2)).toEqual([
      '30万元 年营业收入首次达到10亿元的 奖励金额',
      '50万元 年营业收入首次达到50亿元的 奖励金额',
    ]);
  });

  it('stays as it is where the lists are not of one length', () => {
    const text = '对年销售额达到1亿元、2亿元、3亿元的企业，分别给予10万元、20万元奖励。';
    expect(read(text).at(-1)).toBe('20万元 年销售额达到1亿元、2亿元、3亿元的企业 奖励金额');
  });
});
