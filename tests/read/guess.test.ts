import { describe, expect, it } from 'vitest';
import { guessMeta } from '../../scripts/read/guess/guess.ts';

const guess = (text: string) => {
  const g = guessMeta(text, {}, 'file.txt');
  return {
    title: g.title.value,
    docNumber: g.docNumber.value,
    issuer: g.issuer.value,
    region: g.region.value,
    level: g.level.value,
    issuedOn: g.issuedOn.value,
  };
};

describe('guessMeta', () => {
  it('reads a municipal opinion', () => {
    expect(
      guess(
        '郑州市人民政府办公厅文件\n\n郑政办〔2022〕56号\n\n郑州市人民政府办公厅 关于加快新材料产业发展的实施意见\n\n各有关单位：\n正文。\n2022年6月2日',
      ),
    ).toEqual({
      title: '郑州市人民政府办公厅关于加快新材料产业发展的实施意见',
      docNumber: '郑政办〔2022〕56号',
      issuer: '郑州市人民政府办公厅',
      region: '410100',
      level: 'municipality',
      issuedOn: '2022-06-02',
    });
  });

  it('reads the number and date of a collection as no part of the title, and a Chinese date', () => {
    const found = guess(
      '9.驻马店市人民政府办公室关于印发工作安排的通知（2023年6月19日）\n驻政办〔2023〕20 号\n二○二三年六月十九日',
    );
    expect(found).toMatchObject({
      title: '驻马店市人民政府办公室关于印发工作安排的通知',
      docNumber: '驻政办〔2023〕20号',
      region: '411700',
      issuedOn: '2023-06-19',
    });
  });

  it('reads a law by who adopted it and makes nothing up', () => {
    const found = guess(
      '河南省优化营商环境条例\n2020年11月28日 河南省第十三届人民代表大会常务委员会第二十一次会议通过\n第一条 为了优化营商环境，根据豫政〔2014〕87号文件，制定本条例。',
    );
    expect(found).toMatchObject({ docNumber: null, region: '410000', level: 'province', issuedOn: '2020-11-28' });
  });
});
