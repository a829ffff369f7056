import { describe, expect, it } from 'vitest';
import { placeOf } from '../../scripts/annotate/agency/place.ts';
import { shortRegionName } from '../../src/domain/region-name.ts';
import { regionsNamed } from '../../src/domain/regions.ts';

describe('shortRegionName', () => {
  it.each([
    ['河南省', '河南'],
    ['郑州市', '郑州'],
    ['津市市', '津市'],
    ['卢氏县', '卢氏'],
    ['杞县', '杞县'],
    ['鹿城区', '鹿城'],
    ['城区', '城区'],
    ['内蒙古自治区', '内蒙古'],
    ['广西壮族自治区', '广西'],
    ['新疆维吾尔自治区', '新疆'],
    ['澳门特别行政区', '澳门'],
    ['恩施土家族苗族自治州', '恩施'],
    ['博尔塔拉蒙古自治州', '博尔塔拉'],
    ['克孜勒苏柯尔克孜自治州', '克孜勒苏'],
    ['孟村回族自治县', '孟村'],
    ['积石山保安族东乡族撒拉族自治县', '积石山'],
    ['东乡族自治县', '东乡'],
    ['龙胜各族自治县', '龙胜'],
    ['鄂温克族自治旗', '鄂温克'],
    ['鄂伦春自治旗', '鄂伦春'],
    ['大兴安岭地区', '大兴安岭'],
    ['阿里地区', '阿里'],
    ['锡林郭勒盟', '锡林郭勒'],
    ['准格尔旗', '准格尔'],
    ['阿拉善左旗', '阿拉善左旗'],
    ['正蓝旗', '正蓝旗'],
    ['达尔罕茂明安联合旗', '达尔罕茂明安联合旗'],
    ['神农架林区', '神农架'],
    ['万柏林区', '万柏林'],
    ['六枝特区', '六枝'],
    ['井陉矿区', '井陉'],
    ['矿区', '矿区'],
    ['浦东新区', '浦东'],
    ['清新区', '清新'],
    ['兰州新区', '兰州新区'],
    ['绿园区', '绿园'],
    ['郑州经济技术开发区', '郑州经济技术开发区'],
  ])('%s → %s', (name, short) => {
    expect(shortRegionName(name)).toBe(short);
  });
});

describe('short names', () => {
  it('find the division; that of a province is no county’s', () => {
    expect(regionsNamed('孟村').map(({ name }) => name)).toEqual(['孟村回族自治县']);
    expect(regionsNamed('河南').map(({ name }) => name)).toEqual(['河南省']);
    expect(regionsNamed('河北').map(({ name }) => name)).toEqual(['河北省']);
    expect(regionsNamed('吉林').map(({ name }) => name)).toEqual(['吉林省', '吉林市']);
  });

  it('are what agencies around a document are named with', () => {
    const place = placeOf({ level: 'municipality', region: { code: '232700', name: '大兴安岭地区' } });
    expect(place.around).toEqual(['大兴安岭', '黑龙江']);
  });
});
