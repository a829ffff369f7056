import { describe, expect, it } from 'vitest';
import { readSupport } from '../../../scripts/annotate/support/read-support.ts';

describe('the theme of a measure', () => {
  it.each([
    // The heading names several subjects, the receiver one.
    ['对获得国家智能制造示范工厂的企业奖补300万元。', ['推动制造业高端化、智能化、绿色化发展'], '技术改造'],
    [
      '对符合条件的企业给予10万元奖励。',
      ['推动制造业高端化、智能化、绿色化发展'],
      '推动制造业高端化、智能化、绿色化发展',
    ],
    ['对符合条件的企业给予10万元奖励。', ['加快绿色发展', '支持企业'], '绿色环保'],
    // A motto in a heading is no subject.
    ['对新认定的公共服务示范平台给予10万元奖励。', ['实施“团队+平台”服务行动', '支持服务平台'], '支持服务平台'],
    // A word that has another meaning where it stands.
    ['对重组挂牌的全国重点实验室给予1000万元补助。', [], '研发创新'],
    ['对挂牌成立的院士工作站给予50万元奖励。', ['平台建设'], '平台建设'],
    ['对在新三板挂牌的企业给予50万元奖励。', [], '上市融资'],
    ['按规定给予资金支持以及行政审批绿色通道等政策便利。', ['加大民间投资支持力度'], '招商投资'],
    ['对获评绿色工厂的企业给予10万元奖励。', [], '绿色环保'],
  ])('%s %j', (text, headings, theme) => {
    expect(readSupport(text, headings)[0]?.theme).toBe(theme);
  });

  it.each([
    ['对租赁公共海外仓、年海外销售额达200万美元以上的，给予30万元资金支持。', '外贸外资'],
    ['对年销售额5000万元以上的绿色工厂给予10万元奖励。', '绿色环保'],
    ['对职工人数50人以上的企业给予10万元补贴。', '激励办法'],
    // What is reached is itself rewarded where nothing else is asked for.
    ['对年营业收入首次超过1亿元的企业给予20万元奖励。', '企业壮大'],
    ['对研发投入占比达到5%以上的企业给予10万元奖励。', '研发创新'],
    ['对设备投资500万元以上的项目，按设备投资额给予不超过10%的补贴。', '技术改造'],
  ])('is not told by what a bound is measured of: %s', (text, theme) => {
    expect(readSupport(text, ['激励办法'])[0]?.theme).toBe(theme);
  });
});
