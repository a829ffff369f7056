import { describe, expect, it } from 'vitest';
import { type ListContext, readAgencyList } from '../../../scripts/annotate/agency/agency-list.ts';
import { placeOf } from '../../../scripts/annotate/agency/place.ts';
import { buildRegister } from '../../../scripts/annotate/agency/register.ts';
import { agencyRuleSchema } from '../../../src/domain/editorial.ts';

const register = buildRegister(
  [
    { name: '发展改革委', level: 'province', function: '发展改革', also: ['发展和改革委'] },
    { name: '国资委', level: 'province', function: '国有资产监管', also: ['政府国资委'] },
    { name: '省委省政府机关事务管理局', level: 'province', function: '机关事务', also: ['委省政府机关事务管理局'] },
    { name: '证监局', level: 'province', function: '金融监管', vertical: true },
    { name: '银监局', level: 'province', function: '金融监管', vertical: true },
  ].map((rule) => agencyRuleSchema.parse(rule)),
);
const HENAN: ListContext = {
  place: placeOf({ level: 'province', region: { code: '410000', name: '河南省' } }),
  level: 'province',
  register,
};
const XINMI: ListContext = {
  place: placeOf({ level: 'county', region: { code: '410183', name: '新密市' } }),
  level: 'county',
  register,
};
const SHANGHAI: ListContext = {
  place: placeOf({ level: 'province', region: { code: '310000', name: '上海市' } }),
  level: 'province',
  register,
};
const GUANGZHOU: ListContext = {
  place: placeOf({ level: 'municipality', region: { code: '440100', name: '广州市' } }),
  level: 'municipality',
  register,
};

describe('readAgencyList', () => {
  const cases: [string, ListContext, string[]][] = [
    ['市工信局、市财政局等有关部门', GUANGZHOU, ['广州市工信局', '广州市财政局']],
    ['市国资委等相关单位', GUANGZHOU, ['广州市国资委']],
    ['市发展改革、国资等有关部门', GUANGZHOU, ['广州市发展改革部门', '广州市国资部门']],
    ['市财政局、各有关部门', GUANGZHOU, ['广州市财政局', '各有关部门']],
    ['省工业和信息化委、发展改革委、科技厅', HENAN, ['河南省工业和信息化委', '河南省发展改革委', '河南省科技厅']],
    ['河南银监局、证监局、省财政厅', HENAN, ['河南银监局', '河南证监局', '河南省财政厅']],
    ['省委省政府机关事务管理局、省监察厅', HENAN, ['河南省委省政府机关事务管理局', '河南省监察厅']],
    ['省银监局、证监局、财政厅', HENAN, ['河南银监局', '河南证监局', '河南省财政厅']],
    [
      '省国税局、地税局、郑州海关、省工业和信息化厅',
      HENAN,
      ['河南省国税局', '河南省地税局', '郑州海关', '河南省工业和信息化厅'],
    ],
    [
      '省工业和信息化厅、人行郑州中心支行，河南银监局',
      HENAN,
      ['河南省工业和信息化厅', '人行郑州中心支行', '河南银监局'],
    ],
    ['省政府国资委、发展和改革委', HENAN, ['河南省国资委', '河南省发展改革委']],
    ['郑州、焦作、新乡、鹤壁市政府', HENAN, ['郑州市人民政府', '焦作市人民政府', '新乡市人民政府', '鹤壁市人民政府']],
    ['郑州市、安阳市、洛阳市政府', HENAN, ['郑州市人民政府', '安阳市人民政府', '洛阳市人民政府']],
    ['南阳、信阳等有关市政府', HENAN, ['南阳市人民政府', '信阳市人民政府']],
    ['省环保厅、商务厅及有关省辖市', HENAN, ['河南省环保厅', '河南省商务厅', '有关省辖市']],
    ['省工业和信息化厅有关省辖市、县政府', HENAN, ['河南省工业和信息化厅', '有关省辖市', '河南省有关县政府']],
    [
      '市市场监管局、郑州市生态环境局新密分局、市城市管理局',
      XINMI,
      ['新密市市场监管局', '郑州市生态环境局新密分局', '新密市城市管理局'],
    ],
    [
      '市科工信局，各有关乡镇政府、街道办事处',
      XINMI,
      ['新密市科工信局', '新密市各有关乡镇政府', '新密市各有关街道办事处'],
    ],
    ['市科技局、团市委，各区、县级市', GUANGZHOU, ['广州市科技局', '共青团广州市委', '广州市各区', '广州市各县级市']],
    ['省发改、财政、税务等部门', HENAN, ['河南省发改部门', '河南省财政部门', '河南省税务部门']],
    ['省工商联、省残联、有关部门', HENAN, ['河南省工商联', '河南省残联', '有关部门']],
    ['省文联、省财政等部门', HENAN, ['河南省文联', '河南省财政部门']],
    ['省教育厅、人力资源社会保障厅、高校、企业', HENAN, ['河南省教育厅', '河南省人力资源社会保障厅', '高校', '企业']],
    ['会同省财政厅、省税务局', HENAN, ['河南省财政厅', '河南省税务局']],
    ['广州空港管委会、南沙新区管委会', GUANGZHOU, ['广州空港管委会', '广州市南沙新区管委会']],
    ['团省委、省科协', HENAN, ['共青团河南省委', '河南省科协']],
    ['市经济信息化委、市科委', SHANGHAI, ['上海市经济信息化委', '上海市科委']],
  ];
  it.each(cases)('reads %s', (list, context, names) => {
    expect(readAgencyList(list, context).map(({ agency }) => agency)).toEqual(names);
  });

  it('knows what a ministry does by the name it shares with the bodies below', () => {
    const state: ListContext = {
      place: placeOf({ level: 'nation', region: { code: '100000', name: '中华人民共和国' } }),
      level: 'nation',
      register: buildRegister(
        [
          { name: '住房城乡建设厅', level: 'province', function: '住房城乡建设', also: [] },
          { name: '交通运输厅', level: 'province', function: '交通运输', also: [] },
        ].map((rule) => agencyRuleSchema.parse(rule)),
      ),
    };
    expect(readAgencyList('交通运输部、住房和城乡建设部、中国铁路总公司', state)).toMatchObject([
      { agency: '交通运输部', function: '交通运输' },
      { agency: '住房和城乡建设部', function: '住房城乡建设' },
      { agency: '中国铁路总公司', function: null },
    ]);
  });

  it('keeps what is printed', () => {
    expect(readAgencyList('省财政厅、 发展改革委。', HENAN).map(({ printed }) => printed)).toEqual([
      '省财政厅',
      '发展改革委',
    ]);
  });
});

it.each([
  ['人民银行广东省分行、中国证监会广东监管局', ['金融监管', '金融监管']],
  ['海关总署广东分署', ['海关']],
  ['国网安阳供电公司', ['电力']],
  ['各地级以上市人民政府', ['地方政府']],
])('tells what a branch of the state does by its name: %s', (list, wanted) => {
  expect(readAgencyList(list, HENAN).map(({ function: does }) => does)).toEqual(wanted);
});
