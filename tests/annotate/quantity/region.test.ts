import { describe, expect, it } from 'vitest';
import { readClause } from '../../../scripts/annotate/quantity/read-clause.ts';
import type { Setting } from '../../../scripts/annotate/quantity/setting.ts';
import { makeSetting } from './make-setting.ts';

const SETTING = makeSetting({ region: '河南省' });
const regions = (text: string, setting: Setting = SETTING): (string | null)[] =>
  readClause(text, setting).map(({ region }) => region);

describe('the place of a figure', () => {
  it.each<[string, (string | null)[]]>([
    ['加快实施东风日产郑州基地60万台发动机项目。', ['郑州市']],
    ['支持中联商丘500万平米低辐射镀膜玻璃项目建设。', ['商丘市']],
    ['华芳集团修武纺织有限公司50万锭纱线项目。', ['修武县']],
    ['洛阳栾川钼业集团年产5000吨硬质合金材料项目和年产1600吨钨制品项目建设。', ['洛阳市', '洛阳市']],
    ['建设洛阳栾川钼基地年产5000吨钼材项目。', ['栾川县']],
    ['重点建设国机重工（洛阳）产业园、年产1500台农机具和3000台收获机等项目。', ['河南省', '河南省']],
    ['推进河南中烟郑州和新郑卷烟厂130万箱卷烟联合异地技改。', ['郑州市']],
    ['推进东风日产郑州基地建设，尽快形成年产28万辆整车生产能力。', ['郑州市']],
    ['加快信阳市与某集团合作进程，在上天梯产业集聚区建设500万平方米珍珠岩防火门芯等项目。', ['信阳市']],
    ['加快三门峡复杂金精矿多元素回收及精炼扩能、100吨黄金和200吨白银制品加工等项目建设。', ['三门峡市', '三门峡市']],
    ['建成投产某集团新乡、濮阳、安阳、洛阳等5套20万吨煤制乙二醇。', ['河南省', '河南省']],
    ['继续推进奇瑞河南公司30万辆微车及8万辆轻卡和鹤壁华晨10万台轻卡项目建设。', ['河南省', '河南省', '鹤壁市']],
    ['支持安钢与中钢集团在河北黄骅港500万吨球团项目。', ['河北省']],
    ['在印尼建设年产500万吨优质钢的项目，到2012年力争一期投产100万吨优质钢。', ['印度尼西亚', '印度尼西亚']],
    ['新能源汽车在全国30多个城市示范运营。', ['全国']],
    ['耐火材料是指耐火度不低于1580°C的一类无机非金属材料。', [null]],
    ['在北京、上海、深圳举办推介会3场。', ['河南省']],
    ['在南京路建设2个特色街区项目。', ['河南省']],
    ['在建重点项目30个，位于洛阳高新区的10个。', ['河南省', '洛阳市']],
    ['上海超日公司年产400MW晶硅太阳能电池项目。', ['河南省']],
    ['省财政统筹安排25亿元，支持郑州综合性国家科学中心建设。', ['河南省']],
    ['建成10个特色商城，热心博爱人士捐资100万元。', ['河南省', '河南省']],
  ])('%s', (text, expected) => {
    expect(regions(text)).toEqual(expected);
  });

  it('is that of the heading where the words name none, save for all of the province', () => {
    const under = { ...SETTING, place: '济源市' };
    expect(regions('力争再生铅比重达到50%。', under)).toEqual(['济源市']);
    expect(regions('全省再生铅比重达到50%。', under)).toEqual(['河南省']);
  });

  it('is not a place of another province that a company is named after or rewards are paid for', () => {
    expect(regions('对企业在境外开展并购的，奖励20万元。')).toEqual(['河南省']);
  });
});
