import { describe, expect, it } from 'vitest';
import { isDutyLine } from '../../src/domain/line-shape.ts';

describe('a line that does nothing but assign responsibility', () => {
  it.each([
    '责任单位：市工信局、市科技局。',
    '（市委统战部牵头，市工商联、市工信局配合，各县（市、区）落实）',
    '（省商务厅，省委编办，各地级以上市人民政府负责）',
    '（市发展改革委、市财政局等按职责分工负责）',
    '（市直有关部门按职责分工负责）',
    '【责任单位：市工信局】',
  ])('is %s', (text) => {
    expect(isDutyLine(text)).toBe(true);
  });

  it.each([
    '（本办法由市财政局负责解释）',
    '（会议由市长主持，各局局长参加）',
    '（市委书记、市长参加）',
    '（企业应当参加）',
    '（省工业和信息化厅二○一二年二月）',
    '（此件公开发布）',
    '（一）加强组织领导，市工信局负责',
  ])('is not %s', (text) => {
    expect(isDutyLine(text)).toBe(false);
  });
});
