import { describe, expect, it } from 'vitest';
import { readClause } from '../../../scripts/annotate/quantity/read-clause.ts';
import { makeSetting } from './make-setting.ts';

const SETTING = makeSetting({});

describe('what a text only strives for', () => {
  it.each<[string, boolean[]]>([
    ['2012年力争主营业务收入突破4000亿元，同比增长25%以上。', [true, true]],
    ['力争再生铅比重达到50%、电解锌深加工达到30%。', [true, true]],
    ['力争2012年某公司60万吨甲醇制烯烃示范工程达产，开工建设某公司180万吨甲醇制烯烃项目。', [true, false]],
    ['力争产业主营业务收入达到3450亿元；培育建设5个百亿级产业集群。', [true, false]],
    ['争取国家专项资金，主营业务收入达到100亿元。', [false]],
    ['2012年主营业务收入突破4000亿元。', [false]],
    ['2015年整车产量力争达到70万辆，产能超过150万辆，新能源汽车产能突破10万辆。', [true, false, false]],
    ['主营业务收入力争突破4000亿元，同比增长25%以上。', [true, true]],
    ['力争2012年实现吨铝直流电耗降到12500千瓦时以下；生产比例从25%提高至45%。', [true, false, true]],
    ['力争2012年产量达到10万吨；培育5个产业集群。', [true, false]],
  ])('%s', (text, expected) => {
    expect(readClause(text, SETTING).map(({ aim }) => aim)).toEqual(expected);
  });
});
