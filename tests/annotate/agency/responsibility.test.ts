import { describe, expect, it } from 'vitest';
import { proseStatementsIn } from '../../../scripts/annotate/agency/prose.ts';
import { statementsIn } from '../../../scripts/annotate/agency/responsibility.ts';

const brief = (text: string): string[] => statementsIn(text).map(({ role, list }) => `${role} ${list}`);

describe('statementsIn', () => {
  it.each([
    ['责任单位：市工信局、市科技局。', ['responsible 市工信局、市科技局']],
    ['鼓励…积极性。（责任单位：省科技厅、教育厅）', ['responsible 省科技厅、教育厅']],
    [
      '（责任单位：省人力资源社会保障厅，配合单位：省财政厅）',
      ['responsible 省人力资源社会保障厅', 'participant 省财政厅'],
    ],
    ['（市工信局牵头，市委统战部、市工商联配合）', ['lead 市工信局', 'participant 市委统战部、市工商联']],
    ['（市市场监管局牵头，市工业和信息化局等按职责分工负责）', ['lead 市市场监管局', 'responsible 市工业和信息化局']],
    ['（牵头部门：市科委、市发展改革委）', ['lead 市科委、市发展改革委']],
    [
      '（中国铁路总公司牵头，国家铁路局、交通运输部等参与，地方各级人民政府负责落实。以下均需地方各级人民政府落实，不再列出）',
      ['lead 中国铁路总公司', 'participant 国家铁路局、交通运输部', 'responsible 地方各级人民政府'],
    ],
    ['（责任处室：种植业管理处）', ['responsible 种植业管理处']],
    ['企业应当对产品质量负责。', []],
    ['（市发改委牵头，市财政局、市工信局等配合，2023年底前完成）', ['lead 市发改委', 'participant 市财政局、市工信局']],
    ['（市科技局牵头，各区落实）', ['lead 市科技局', 'responsible 各区']],
    ['（市科技局负责，长期坚持）', ['responsible 市科技局']],
    [
      '牵头单位：市商务局　配合单位：市财政局、各县（市、区）政府',
      ['lead 市商务局', 'participant 市财政局、各县（市、区）政府'],
    ],
    ['【责任单位：市工信局、市财政局】', ['responsible 市工信局、市财政局']],
    ['（牵头领导：张三；牵头单位：市教育局）', ['lead 市教育局']],
  ])('reads %s', (text, wanted) => {
    expect(brief(text)).toEqual(wanted);
  });
});

describe('proseStatementsIn', () => {
  it.each([
    ['市制造业高质量发展工作领导小组负责统筹新材料产业发展工作。', ['lead 市制造业高质量发展工作领导小组']],
    ['建立机制，省工业和信息化委会同省直有关部门，建立攻坚团队。', ['lead 省工业和信息化委']],
    ['省企业服务活动办要会同有关部门建立机制。', ['lead 省企业服务活动办']],
    ['充分发挥省重点产业领导小组作用，定期研究解决问题。', ['responsible 省重点产业领导小组']],
    ['省重点产业领导小组要高度重视建材工业发展。', ['responsible 省重点产业领导小组']],
    ['省工作领导小组要统筹推进示范工作。', ['lead 省工作领导小组']],
    ['以上由市财政局、市工信局按职责负责。', ['responsible 市财政局、市工信局']],
    ['省环保厅做好环评审批工作。', ['responsible 省环保厅']],
    ['本细则由市农业农村局会同市财政局负责解释。', ['lead 市农业农村局', 'responsible 市农业农村局会同市财政局']],
    [
      '市农业农村局负责项目申报，市财政局负责资金拨付，市审计局对资金使用情况进行监督。',
      ['responsible 市农业农村局', 'responsible 市财政局', 'responsible 市审计局'],
    ],
    ['市委组织部、市人力资源保障局会同有关部门制定实施细则。', ['lead 市委组织部、市人力资源保障局']],
    [
      '生态环境部要加强统筹协调；发展改革委负责能源结构调整；工业和信息化部、住房城乡建设部、交通运输部等部门按照职责分工抓好落实。',
      ['responsible 生态环境部', 'responsible 发展改革委', 'responsible 工业和信息化部、住房城乡建设部、交通运输部'],
    ],
    ['交通运输部、发展改革委要会同有关部门建立协调机制。', ['lead 交通运输部、发展改革委']],
    ['按财政部要求，各级财政部门要加强管理。', []],
    ['省政府有关部门要按照职责分工落实。', []],
    ['各省辖市、省直管县（市）政府要抓好落实。', []],
  ])('reads %s', (text, wanted) => {
    expect(proseStatementsIn(text).map(({ role, list }) => `${role} ${list}`)).toEqual(wanted);
  });
});

it('reads who puts into practice, without how', () => {
  const text = '（省科技厅、工业和信息化厅按职责分工负责，各地级以上市人民政府结合实际落实）';
  expect(statementsIn(text).map(({ role, list }) => `${role} ${list}`)).toEqual([
    'responsible 省科技厅、工业和信息化厅',
    'responsible 各地级以上市人民政府',
  ]);
});
