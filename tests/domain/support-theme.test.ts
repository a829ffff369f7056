import { expect, it } from 'vitest';
import { themesIn } from '../../src/domain/support-theme.ts';

it.each([
  ['多层次资本市场上市挂牌企业', ['上市融资']],
  ['重组挂牌的全国重点实验室', ['研发创新']],
  ['行政审批绿色通道', []],
  ['药品上市许可持有人', []],
  ['高新技术企业上市', ['上市融资', '研发创新']],
  ['推动智能制造', ['技术改造']],
  ['企业参加省统一组织的线下境外展', ['外贸外资']],
  ['大豆玉米带状复合种植', ['农业农村']],
  ['国家服务业标准化试点单位', ['消费和服务业', '品牌质量']],
  ['建设标准化厂房', ['招商投资']],
  ['新建高标准农田', ['农业农村']],
])('a word speaks for a theme unless a longer one holds it: %s', (text, themes) => {
  expect(themesIn(text)).toEqual(themes);
});
