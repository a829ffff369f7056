import { describe, expect, it } from 'vitest';
import { isAddresseeLine } from '../../src/domain/line-shape.ts';

describe('the line of those a document is sent to', () => {
  it.each([
    '各省辖市、省直管县（市）人民政府，省人民政府各部门：',
    '各县区：',
    '各市、县（市、区）：',
    '各乡镇、街道：',
    '各区县（市）：',
    '局机关各科室，局属各单位：',
    '各省、自治区、直辖市劳动和社会保障厅（局）：',
  ])('is %s', (text) => {
    expect(isAddresseeLine(text)).toBe(true);
  });

  it.each(['新密市：', '各地要重点支持下列县区：', '各项任务如下：', '各县区要加快发展。', '责任单位：市工信局'])(
    'is not %s',
    (text) => {
      expect(isAddresseeLine(text)).toBe(false);
    },
  );
});
