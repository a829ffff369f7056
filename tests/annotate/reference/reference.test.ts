import { describe, expect, it } from 'vitest';
import { referencesIn, withKnownTitles } from '../../../scripts/annotate/reference/reference.ts';

const read = (text: string): string[] =>
  referencesIn({ id: 'd#s1', text }).map(({ quote, title, docNumber }) => `${quote}|${title}|${docNumber}`);

describe('referencesIn', () => {
  it.each([
    [
      '落实《行动计划的通知》（豫政〔2014〕87号）精神',
      ['《行动计划的通知》（豫政〔2014〕87号）|行动计划的通知|豫政〔2014〕87号'],
    ],
    ['按照职责分工，落实豫政〔2014〕87号文件。', ['豫政〔2014〕87号|null|豫政〔2014〕87号']],
    [
      '《规范条件》（工信部公告〔2014〕84号）',
      ['《规范条件》（工信部公告〔2014〕84号）|规范条件|工信部公告〔2014〕84号'],
    ],
    [
      '《办法》（国家发展和改革委员会2号令），',
      ['《办法》（国家发展和改革委员会2号令）|办法|国家发展和改革委员会2号令'],
    ],
    ['《条例》（国务院令第722号）', ['《条例》（国务院令第722号）|条例|国务院令第722号']],
    ['根据国办发[2018] 5 号文件', ['国办发[2018] 5 号|null|国办发〔2018〕5号']],
    [
      '《高耗能落后机电设备（产品）淘汰目录（第二、三批）》',
      ['《高耗能落后机电设备（产品）淘汰目录（第二、三批）》|高耗能落后机电设备（产品）淘汰目录（第二、三批）|null'],
    ],
    ['建设7号楼，2014年完成。', []],
    [
      '可信数据空间参与各方须遵守网络安全法、数据安全法、个人信息保护法等法律规定。',
      ['网络安全法|网络安全法|null', '数据安全法|数据安全法|null', '个人信息保护法|个人信息保护法|null'],
    ],
    ['按照先进方法、科学做法等有关规定执行。', []],
    [
      '持有效《广东省居住证》和《营业执照》（副本）的，按《居住证暂行条例》办理。',
      ['《居住证暂行条例》|居住证暂行条例|null'],
    ],
    ['取得《质量管理体系认证》', ['《质量管理体系认证》|质量管理体系认证|null']],
    ['落实支持办法、评价方法等法规要求。', []],
  ])('reads %s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe('withKnownTitles', () => {
  it('carries the title of a number within one text', () => {
    const [first, second, third] = [
      '《行动计划》（豫政〔2014〕87号）精神',
      '落实豫政〔2014〕87号文件',
      '落实豫政〔2014〕88号文件',
    ];
    const references = [first, second, third].flatMap((text) => referencesIn({ id: 'd#s1', text: text ?? '' }));
    expect(withKnownTitles(references).map(({ title }) => title)).toEqual(['行动计划', '行动计划', null]);
  });
});
