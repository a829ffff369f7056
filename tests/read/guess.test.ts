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

describe('guessMeta of texts from elsewhere', () => {
  it('takes the place from a title in traditional characters', () => {
    const found = guess('臺北市青年創業融資貸款實施要點\n一、臺北市政府（以下簡稱本府）為協助青年創業，特訂定本要點。');
    expect(found).toMatchObject({ region: '710000', level: 'municipality' });
    expect(guess('臺\uf963市青年創業融資貸款實施要點\n一、目的。').region).toBe('710000');
  });

  it('takes the place from the name a text says again and again', () => {
    const found = guess(
      '各区、县人民政府，市政府各委、办、局：\n紧紧围绕上海建设“四个中心”，对接上海自贸试验区，办理上海市居住证。复制上海自贸试验区经验。',
    );
    expect(found).toMatchObject({ region: '310000', level: 'province' });
  });

  it('gives out no file name as a title', () => {
    const { title } = guessMeta('各区、县人民政府：\n为促进产业发展，特制定本意见。', {}, '29-liuhe-2018-chanye.html');
    expect(title).toMatchObject({ value: '源文未载标题（29-liuhe-2018-chanye）', confidence: 'low' });
  });

  it('says where it does not know the place, and knows a congress of the nation', () => {
    const unknown = guessMeta('可信数据空间发展行动计划\n建成可信数据空间。', {}, 'file.txt');
    expect(unknown.region).toMatchObject({ confidence: 'low', ground: '没有认出是哪个地区的文件，暂填国家' });
    const law = guessMeta('中华人民共和国合同法', { issuer: '第十三届全国人民代表大会' }, 'file.txt');
    expect(law.region).toMatchObject({ value: '100000', confidence: 'high' });
  });

  it('reads fields side by side on one line, and the signature where they name the organ by rank alone', () => {
    const found = guess(
      '索引号: 11330800002618015K/2021-121563 成文日期: 2021-03-24\n发布机构: 市政府办公室 公开方式: 主动公开\n文件编号: 衢政办发〔2021〕3号 统一编号:\n\n关于印发2021年政府工作报告重点工作责任分解的通知\n\n各县(市、区)人民政府:\n现印发给你们,请认真贯彻执行。\n\n衢州市人民政府办公室\n\n2021年3月24日\n\n(此件公开发布)\n\n政府工作报告重点工作责任分解\n1.实施富民行动。',
    );
    expect(found).toMatchObject({
      docNumber: '衢政办发〔2021〕3号',
      issuer: '衢州市人民政府办公室',
      region: '330800',
      issuedOn: '2021-03-24',
    });
  });

  it('reads a text on one line', () => {
    const found = guess(
      '各县、自治县、区人民政府：现将《安顺市市级储备粮管理办法》印发给你们，请认真抓好贯彻落实。安顺市人民政府2023年9月5日（此件公开发布）安顺市市级储备粮管理办法第一章  总    则第一条  为加强市级储备粮管理，保障市级储备粮数量真实、质量良好和储存安全，制定本办法。第二条  本办法所称市级储备粮，是指市人民政府储备的粮食。第三条  本市行政区域内市级储备粮的管理，适用本办法。',
    );
    expect(found).toMatchObject({
      title: '安顺市市级储备粮管理办法',
      issuer: '安顺市人民政府',
      issuedOn: '2023-09-05',
    });
  });

  it('reads the fields above a text', () => {
    expect(
      guess('法規名稱：\t中小企業發展條例\n修正日期：\t民國 105 年 01 月 06 日\n第 1 條\n為協助中小企業。'),
    ).toMatchObject({ title: '中小企業發展條例', issuedOn: '2016-01-06' });
    expect(
      guess('关于加快数字经济发展的实施意见\n**发文机关**：某市人民政府\n**文号**：某政发〔2023〕8号\n一、总体要求'),
    ).toMatchObject({ docNumber: '某政发〔2023〕8号', issuer: '某市人民政府' });
  });

  it('takes no sentence, chapter or box for the title', () => {
    expect(guess('全文\n以改革為動力。\n4.加強信用監管。(市發改委牽頭)').title).not.toContain('監管');
    expect(guess('第一章 发展环境\n第一节 发展基础\n专栏1 主要指标').title).toBe('源文未载标题（file）');
  });

  it('reads date and number from one line', () => {
    expect(guess('财政部关于印发《管理暂行办法》的通知\n2006年10月26日 财建〔2006〕689号\n各省财政厅：')).toMatchObject(
      { docNumber: '财建〔2006〕689号', issuer: '财政部', issuedOn: '2006-10-26' },
    );
  });
});

describe('guessMeta of joint documents and titles on several lines', () => {
  it('reads on to what the document itself is', () => {
    const found = guess(
      '国务院办公厅关于印发\n推进运输结构调整三年行动计划\n（2018—2020年）的通知\n国办发〔2018〕91号\n各省、自治区、直辖市人民政府：\n正文。\n国务院办公厅\n2018年9月17日',
    );
    expect(found.title).toBe('国务院办公厅关于印发推进运输结构调整三年行动计划（2018—2020年）的通知');
  });

  it('takes in the years of a plan on the next line, and nothing behind them', () => {
    expect(guess('新密市加快耐火材料产业高质量发展三年行动计划\n（2023—2025年）\n为加快发展，制定本计划。').title).toBe(
      '新密市加快耐火材料产业高质量发展三年行动计划（2023—2025年）',
    );
    expect(guess('新密市质量提升工作方案\n为加快发展，制定本方案。').title).toBe('新密市质量提升工作方案');
  });

  it('keeps the names of two issuers apart', () => {
    const found = guess(
      '合肥市农业农村局 合肥市财政局关于印发《政策实施细则》的通知\n合农〔2020〕58号\n各县（市）区农业农村局：\n正文。\n合肥市农业农村局　合肥市财政局\n2020年6月18日',
    );
    expect(found).toMatchObject({
      title: '合肥市农业农村局 合肥市财政局关于印发《政策实施细则》的通知',
      issuer: '合肥市农业农村局 合肥市财政局',
      region: '340100',
    });
    expect(guess('中共深圳市委　深圳市人民政府\n关于促进人才优先发展的若干措施\n深发〔2016〕9号').title).toBe(
      '中共深圳市委 深圳市人民政府关于促进人才优先发展的若干措施',
    );
  });

  it('divides bodies of one place that a line names without a blank', () => {
    const of = (...lines: string[]): string | null =>
      guessMeta(['关于印发《行动方案》的通知', ...lines, '2025年2月24日'].join('\n'), {}, 'file.txt').issuer.value;
    expect(of('黄浦区发展和改革委员会黄浦区建设和管理委员会', '黄浦区教育局黄浦区文化和旅游局')).toBe(
      '黄浦区发展和改革委员会 黄浦区建设和管理委员会 黄浦区教育局 黄浦区文化和旅游局',
    );
    expect(of('某市某区人民政府')).toBe('某市某区人民政府');
  });

  it('takes all who sign, on whatever number of lines', () => {
    const found = guess(
      '教育部等九部门关于印发《行动计划》的通知\n教基〔2021〕8号\n各省：\n请认真贯彻执行。\n教育部 国家发展改革委 公安部\n人力资源社会保障部 自然资源部\n国家税务总局 国家医疗保障局\n2021年12月9日',
    );
    expect(found).toMatchObject({
      issuer: '教育部 国家发展改革委 公安部 人力资源社会保障部 自然资源部 国家税务总局 国家医疗保障局',
      level: 'nation',
    });
  });
});

describe('guessMeta of seals and speeches', () => {
  it('takes who seals for another among those who sign', () => {
    const found = guess(
      '关于开展就业援助的通知\n各区：\n请照办。\n南平市残疾人联合会\n南平市教育局（代章）\n2026年2月3日',
    );
    expect(found.issuer).toBe('南平市残疾人联合会 南平市教育局');
  });

  it('dates a work report by the day it was given, and names the government that gave it', () => {
    const report = (title: string, day: string) => guess(`${title}\n${day}\n市长 李某\n各位代表：\n一、回顾\n增长6%。`);
    const at = '2026年1月31日在南平市第十六届人民代表大会第三次会议上';
    const expected = { issuer: '南平市人民政府', level: 'municipality', issuedOn: '2026-01-31' };
    expect(report('南平市政府工作报告', `——${at}`)).toMatchObject(expected);
    expect(report('政府工作报告', `（${at}）`)).toMatchObject(expected);
    expect(report('政府工作报告', '——2026年1月31日在干部大会上').issuer).toBeNull();
  });
});

describe('guessMeta of laws, decrees and interpretations', () => {
  it('names a decree by the text it carries, its number on two lines, and the State Council', () => {
    const decree =
      '中华人民共和国国务院令\n第 736 号\n《排污许可管理条例》已经2020年12月9日国务院第117次常务会议通过，现予公布，自2021年3月1日起施行。\n总 理 李克强\n2021年1月24日\n排污许可管理条例\n第一章 总则';
    expect(guess(decree)).toMatchObject({
      title: '排污许可管理条例',
      docNumber: '中华人民共和国国务院令第736号',
      issuer: '国务院',
      issuedOn: '2021-01-24',
    });
  });

  it('names an announcement by the reply it carries, whose title is broken in three', () => {
    const reply =
      '中华人民共和国最高人民法院\n公 告\n《最高人民法院关于基本医疗保险基金先行支付申请条件法律适用问题的批复》已于2025年11月24日由最高人民法院审判委员会第1959次会议通过，现予公布，自2026年2月1日起施行。\n最高人民法院\n关于基本医疗保险基金先行支付\n申请条件法律适用问题的批复\n法释〔2026〕1 号\n安徽省高级人民法院：';
    expect(guess(reply)).toMatchObject({
      title: '最高人民法院关于基本医疗保险基金先行支付申请条件法律适用问题的批复',
      docNumber: '法释〔2026〕1号',
      issuer: '最高人民法院',
    });
  });

  it('reads number, issuer and date of a regulation from the line of its publication', () => {
    const history = '2012年4月18日 国务院第200次常务会议通过\n2012年4月28日 中华人民共和国国务院令第619号公布';
    expect(guess(`女职工劳动保护特别规定\n${history}\n公布之日施行\n第一条 为了减少困难，制定本规定。`)).toMatchObject({
      docNumber: '中华人民共和国国务院令第619号',
      issuer: '国务院',
      issuedOn: '2012-04-28',
    });
  });

  it.each([
    ['2001年3月13日 国家食品药品监督管理局令第27号公布', '国家食品药品监督管理局令第27号', '国家食品药品监督管理局'],
    [
      '2003年8月18日 食品药品监管局、海关总署第4号令公布',
      '食品药品监管局、海关总署第4号令',
      '食品药品监管局、海关总署',
    ],
  ])('%s', (line, docNumber, issuer) => {
    expect(guess(`药品管理办法\n${line}\n第一条 制定本办法。`)).toMatchObject({ docNumber, issuer });
  });

  it('names who adopted a law without its term', () => {
    const law = '中华人民共和国刑法\n1979年7月1日 第五届全国人民代表大会第二次会议通过\n第一条 制定本法。';
    expect(guess(law)).toMatchObject({ issuer: '全国人民代表大会', issuedOn: '1979-07-01' });
  });

  it('dates a notice by its signature and not by the meeting that adopted it', () => {
    const notice =
      '最高人民检察院关于具体适用修订刑法第十二条若干问题的通知\n1997年9月24日 最高人民检察院第八届检察委员会第七十四次会议通过\n各军事检察院：\n正文。\n最高人民检察院\n1997年10月6日';
    expect(guess(notice).issuedOn).toBe('1997-10-06');
  });

  it('dates a decision by the history of the text it changed, where it comes last', () => {
    const decision =
      '国务院关于修改《全国年节及纪念日放假办法》的决定\n本决定自2014年1月1日起施行。\n全国年节及纪念日放假办法\n（1949年12月23日政务院发布 根据1999年9月18日《国务院关于修改〈全国年节及纪念日放假办法〉的决定》第一次修订 根据2013年12月11日《国务院关于修改〈全国年节及纪念日放假办法〉的决定》第三次修订）\n第一条 制定本办法。';
    expect(guess(decision).issuedOn).toBe('2013-12-11');
  });

  it.each([
    ['中国银保监会令（2020年第6号）', '中国银保监会令（2020年第6号）', '中国银保监会'],
    ['中华人民共和国交通运输部令\n2021年第5号', '中华人民共和国交通运输部令2021年第5号', '交通运输部'],
    ['广东省人民政府令\n第271号', '广东省人民政府令第271号', '广东省人民政府'],
  ])('%s', (head, docNumber, issuer) => {
    const body =
      '《气瓶安全管理办法》已经第98次常务会议通过，现予公布，自2020年6月1日起施行。\n2020年4月3日\n气瓶安全管理办法';
    expect(guess(`${head}\n${body}\n第一条 制定本办法。`)).toMatchObject({
      title: '气瓶安全管理办法',
      docNumber,
      issuer,
    });
  });

  it('reads an announcement of a congress, a decree that publishes a decision, and two courts side by side', () => {
    const law =
      '河南省第十三届人民代表大会常务委员会公告\n第50号\n《河南省优化营商环境条例》已经河南省第十三届人民代表大会常务委员会第二十一次会议于2020年11月28日审议通过，现予公布。\n河南省人民代表大会常务委员会\n2020年11月28日\n河南省优化营商环境条例';
    expect(guess(law)).toMatchObject({
      title: '河南省优化营商环境条例',
      docNumber: '河南省第十三届人民代表大会常务委员会公告第50号',
      issuer: '河南省人民代表大会常务委员会',
    });
    const decision =
      '中华人民共和国国务院令\n第 709 号\n现公布《国务院关于修改部分行政法规的决定》，自公布之日起施行。\n总理 李克强\n2019年3月2日\n国务院关于修改部分行政法规的决定';
    expect(guess(decision).title).toBe('国务院关于修改部分行政法规的决定');
    const two =
      '最高人民法院  最高人民检察院\n公    告\n《最高人民法院、最高人民检察院关于办理非法利用信息网络刑事案件适用法律若干问题的解释》已于2019年6月3日通过，现予公布，自2019年11月1日起施行。\n2019年10月21日\n法释〔2019〕15号\n最高人民法院  最高人民检察院\n关于办理非法利用信息网络刑事案件适用法律若干问题的解释';
    expect(guess(two).title).toBe('最高人民法院、最高人民检察院关于办理非法利用信息网络刑事案件适用法律若干问题的解释');
  });

  it('takes the number of a reply from behind its adoption, and the decree’s name off a title', () => {
    const reply =
      '最高人民法院\n关于破产企业国有划拨土地使用权应否列入\n破产财产等问题的批复\n（2002年10月11日最高人民法院审判委员会第1245次会议通过 法释〔2003〕6号）\n湖北省高级人民法院：\n你院请示收悉。';
    expect(guess(reply).docNumber).toBe('法释〔2003〕6号');
    const rule = '财政部令第87号——政府采购货物和服务招标投标管理办法\n中华人民共和国财政部令第87号\n部长 肖捷';
    expect(guess(rule).title).toBe('政府采购货物和服务招标投标管理办法');
  });
});

describe('guessMeta of texts copied from pages and print', () => {
  it('reads a number behind the title on its line, below the forum’s own line', () => {
    expect(
      guess(
        '本帖最后由 在线小编 于 2017-12-31 19:27 编辑\n关于严禁利用人力举牌等形式开展户外流动广告宣传切实维护我市社会秩序的通告 茂公通〔2017〕155号\n现就有关事项通告如下:\n一、严禁以人力举牌。',
      ),
    ).toMatchObject({
      title: '关于严禁利用人力举牌等形式开展户外流动广告宣传切实维护我市社会秩序的通告',
      docNumber: '茂公通〔2017〕155号',
    });
  });

  it('finds the title below the menu of a copied page', () => {
    const menu = '站群导航\n|\n加入收藏\n|\n设为首页\n|\n手机版\n|\n无障碍阅读\n|\n适老版\n淅川县人民政府门户网';
    const title = '淅川县人民政府办公室关于印发《淅川县森林火灾应急预案》的通知';
    expect(guess(`${menu}\n${title}\n淅政办〔2009〕147号`).title).toBe(title);
    expect(guess(`${`${menu}\n`.repeat(3)}${title}\n淅政办〔2009〕147号`).title).toBe(title);
    expect(guess('无障碍浏览\n长者模式\n南华县森林火灾应急预案\n1总则\n1.1编制目的').title).toBe(
      '南华县森林火灾应急预案',
    );
  });

  it('leaves the words of menus and addresses out, and reads a number in brackets behind the title', () => {
    expect(guess('返回顶部\n镇巴县人民政府工作规则\n第一章总则').title).toBe('镇巴县人民政府工作规则');
    expect(
      guess(
        '宜良县人民政府 www.kmyl.gov.cn\n政府信息公开\n政府信息公开指南\n依申请公开\n宜良县人民政府办公室关于印发宜良县地震应急预案的通知',
      ).title,
    ).toBe('宜良县人民政府办公室关于印发宜良县地震应急预案的通知');
    expect(
      guess(
        '中共岳阳市委办公室岳阳市人民政府办公室印发《关于全面推进政务公开工作的实施意见》的通知(岳办发〔2017〕2号)\n各县市区委：',
      ),
    ).toMatchObject({
      title: '中共岳阳市委办公室岳阳市人民政府办公室印发《关于全面推进政务公开工作的实施意见》的通知',
      docNumber: '岳办发〔2017〕2号',
    });
  });

  it('reads the fields of a table between bars, with names spread over their width', () => {
    expect(
      guess(
        '索 引 号: | WA1304001-2024-002 | 主题分类: | 区政府 |\n发布机构: | 区政府办公室 | 发文日期: | 2024-10-10 |\n名 称: | 上海市嘉定区人民政府办公室关于转发《嘉定区系统化全域推进海绵城市建设的实施方案》的通知 | ||\n文 号: | 嘉府办发〔2024〕23号 | 公开类型: | 主动公开 |\n各镇人民政府：',
      ),
    ).toEqual({
      title: '上海市嘉定区人民政府办公室关于转发《嘉定区系统化全域推进海绵城市建设的实施方案》的通知',
      docNumber: '嘉府办发〔2024〕23号',
      issuer: '上海市嘉定区人民政府办公室',
      region: '310114',
      level: 'county',
      issuedOn: '2024-10-10',
    });
    const named = guessMeta(
      '名 称: | 市人民政府办公室关于印发三年行动方案的通知 |\n各市：',
      { title: '六盘水' },
      'file.html',
    );
    expect(named.title.value).toBe('市人民政府办公室关于印发三年行动方案的通知');
    expect(guess('(浙江省)庆元县国民经济和社会发展第十四个五年规划\n一、总体要求').region).toBe('331126');
  });

  it('takes the issuer from the title before who put the text on the page', () => {
    const found = guess(
      '信息分类: 通知   发布机构: 太湖县人民政府办公室\n太湖县人民政府关于印发《太湖县人民政府工作规则》的通知\n各乡、镇人民政府：',
    );
    expect(found.issuer).toBe('太湖县人民政府');
    expect(guess('国务院办公厅转发国家地震局关于加强防震减灾工作意见报告的通知\n各省：').issuer).toBe('国务院办公厅');
  });

  it('takes neither the heading of the contents nor a bullet into the title', () => {
    expect(guess('涿鹿县煤矿事故灾难应急预案\n目  录\n1 总则').title).toBe('涿鹿县煤矿事故灾难应急预案');
    expect(guess('•2024-01-10 15:30:00\n•五大连池市人民政府办公室关于印发供热应急预案的通知').title).toBe(
      '五大连池市人民政府办公室关于印发供热应急预案的通知',
    );
    expect(guess('2023年度\n叶县人力资源和社会保障局\n部门预算\n二〇二三年三月\n目录').title).toBe(
      '2023年度叶县人力资源和社会保障局部门预算',
    );
  });

  it('prefers the title that the text prints with its issuer to the short one of the page', () => {
    const text =
      '加快重点产业实施意见\n中共柳河县委 柳河县人民政府\n关于支持重点产业加快发展的实施意见\n(2023年2月8日)\n一、政策支持';
    const found = guessMeta(text, { title: '加快重点产业实施意见' }, 'file.html');
    expect(found.title.value).toBe('中共柳河县委 柳河县人民政府关于支持重点产业加快发展的实施意见');
    expect(found.issuer.value).toBe('中共柳河县委 柳河县人民政府');
    const other = guessMeta(text, { title: '关于支持中小企业的意见' }, 'file.html');
    expect(other.title.value).toBe('关于支持中小企业的意见');
  });

  it('takes the traffic police for an issuer', () => {
    const found = guess('莆田市公安局交警支队关于荔兰中路占道施工交通管制的通告\n一、管制时间：即日起。\n2023年8月4日');
    expect(found).toMatchObject({ issuer: '莆田市公安局交警支队', region: '350300' });
  });

  it('takes the place from inside the title, from what a text is made for, and from what it calls itself', () => {
    expect(guess('关于调整平湖市灵活就业人员社会保险补贴标准的通知\n各镇人民政府：')).toMatchObject({
      region: '330482',
      level: 'county',
    });
    expect(
      guess(
        '印发推动乡镇敬老院高质量发展十条措施的通知\n为贯彻落实江西省有关意见和江西省要求，结合抚州实际，提出措施如下：',
      ).region,
    ).toBe('361000');
    expect(
      guess(
        '洪涝灾害预案\n依据《江苏省防洪条例》《江苏省防汛抗旱应急预案》《南京市防洪办法》《南京市突发事件总体应急预案》，适用于我市境内。',
      ).region,
    ).toBe('320100');
    expect(
      guess('和美鎮都市計畫土地使用分區管制要點\n第15點 本要點經彰化縣都市計畫委員會審議通過後實施。'),
    ).toMatchObject({ region: '710000', level: 'county' });
  });
});

describe('guessMeta of texts without a clear head', () => {
  const title = (text: string): string => guessMeta(text, {}, 'file.txt').title.value;

  it('takes no title out of the middle of a sentence, from a bare heading, or behind the first number', () => {
    const wrapped =
      '总  则\n第一条 为营造良好的投资环境，鼓励投资者参与沙湾县开发建设，根据《国\n务院关于进一步促进新疆经济社会发展的若干意见》等国家和自治区有关法律、法\n规和政策，结合沙湾县实际，制定本优惠办法。\n第二条 投资者在沙湾县投资国家重点扶持的产业';
    expect(title(wrapped)).toBe('源文未载标题（file）');
    expect(title('依照\n中华人民共和国宪法》和《\n第一条 自治机关')).not.toContain('》和《');
    expect(title('玻璃幕墙工程技术规范 JGJ 102-2003\n3 基本规定\n3.1 一般规定')).toBe('玻璃幕墙工程技术规范');
  });

  it('keeps a title whose words alone are long, and one in two lines with a pause', () => {
    expect(title('关于深化改革，加快\n县域经济发展的意见\n各县：')).toBe('关于深化改革，加快县域经济发展的意见');
  });

  it('reads the title of a collection above its date, not the date alone', () => {
    expect(title('6. 某市促进商品包装物减量实施细则\n（2023年3月15日）\n第一条（目的和依据）')).toBe(
      '某市促进商品包装物减量实施细则',
    );
    expect(title('（2023年3月15日）\n第一条 目的')).toBe('源文未载标题（file）');
  });

  it('reads a number before the title, and fields on one line of the page', () => {
    expect(guess('津政办规[2023]4号 天津市人民政府办公厅关于印发若干政策措施的通知\n各区人民政府：')).toMatchObject({
      title: '天津市人民政府办公厅关于印发若干政策措施的通知',
      docNumber: '津政办规[2023]4号',
    });
    const page =
      '【原文节选】\n关于印发《若干政策措施》的通知\n发布机构：经济发展局；文号：宁新区管规字〔2026〕4号；生成日期：2026年7月31日。';
    expect(guess(page)).toMatchObject({
      title: '关于印发《若干政策措施》的通知',
      docNumber: '宁新区管规字〔2026〕4号',
      issuedOn: '2026-07-31',
    });
  });

  it('reads lines that end in any break', () => {
    for (const end of ['\u000b', '\u2028', '\u0085', '\r'])
      expect(guess(['关于支持企业上市的意见', '泰海政发〔2018〕30号', '2018年8月1日'].join(end))).toMatchObject({
        title: '关于支持企业上市的意见',
        docNumber: '泰海政发〔2018〕30号',
        issuedOn: '2018-08-01',
      });
  });

  it('reads date and body in the line below a title, and of printing where the text has no other', () => {
    const rule = '铁路货物集装化用具准运证管理办法\n铁道部\n1990年3月10日，铁道部\n第1条 为了加强管理，特制定本办法。';
    expect(guess(rule)).toMatchObject({ issuer: '铁道部', issuedOn: '1990-03-10' });
    const printed = guessMeta(
      '隐患排查治理办法（试行）\n第一条 为落实责任，制定本办法。\n福建省泉州港口管理局\n2018年9月13日印发',
      {},
      'f',
    );
    expect(printed.issuer).toMatchObject({ value: '福建省泉州港口管理局', confidence: 'medium' });
    expect(printed.issuedOn).toMatchObject({ value: '2018-09-13', confidence: 'medium' });
    const signed = '关于某事的通知\n现通知如下。\n某县财政局\n2014年3月20日\n某县财政局办公室\n2014年3月29日印发';
    expect(guess(signed)).toMatchObject({ issuer: '某县财政局', issuedOn: '2014-03-20' });
  });

  it('reads a signature on two lines, and not a line of the text above one', () => {
    const text = (half: string): string =>
      `关于选拔后备人才的通知\n要高度重视这次选拔工作。\n${half}\n领导小组办公室\n2009年12月16日`;
    expect(guess(text('中共绍兴市委人才工作')).issuer).toBe('中共绍兴市委人才工作领导小组办公室');
    expect(guess(text('联系人：俞平')).issuer).toBe('领导小组办公室');
  });
});
