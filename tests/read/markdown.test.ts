import { describe, expect, it } from 'vitest';
import { extractMarkdown } from '../../scripts/read/extract/markdown.ts';

const text = (source: string): string => extractMarkdown(source).text;

describe('what converters and site generators add to Markdown', () => {
  it.each([
    ['[]{#_Toc1 .anchor}一、奖励对象', '一、奖励对象'],
    ['[（二）个人]{lang="EN-US"}，指在本市工作的个人。', '（二）个人，指在本市工作的个人。'],
    ['再补助[20万元]{.underline}。', '再补助20万元。'],
    ['## 二、奖励标准 {#奖励标准 .unnumbered}', '二、奖励标准'],
    ['二、奖励标准 {#奖励标准 .unnumbered}', '二、奖励标准'],
    ['## 第一章 总则{align=center}', '第一章 总则'],
    ['第一条{: #a1}　根据[水法](../shuifa){:target="_blank"}，制定本办法。', '第一条　根据水法，制定本办法。'],
    ['一、总体要求。\n\n{% comment %}待校{% endcomment %}', '一、总体要求。'],
    ['%% 内部备注：待核 %%\n\n## 一、引进培育 ^a1', '一、引进培育'],
    ['参照[[领军人才办法#第三条|办法]]给予==最高1000万元==资助。', '参照办法给予最高1000万元资助。'],
    ['> [!info] 基本信息', '基本信息'],
    ['每日8:00:00至10:20:30，占50%。', '每日8:00:00至10:20:30，占50%。'],
    ['一、总体要求[注]{见附件}。', '一、总体要求[注]{见附件}。'],
    ['集合 {x: 1} 与 {a=b+c} 不变。', '集合 {x: 1} 与 {a=b+c} 不变。'],
  ])('is left out: %s', (source, line) => {
    expect(text(source)).toBe(line);
  });

  it('is left out above the text: TOML, and the page and address a reader of pages names', () => {
    const toml = extractMarkdown(
      '+++\ntitle = "关于支持制造业发展的若干措施"\ndate = 2022-06-30\ntags = ["政策"]\n+++\n\n一、支持企业技术改造。\n',
    );
    expect(toml.text).toBe('关于支持制造业发展的若干措施\n\n一、支持企业技术改造。');
    expect(toml.facts).toEqual({ title: '关于支持制造业发展的若干措施', issuedOn: '2022-06-30' });
    const page = extractMarkdown(
      'Title: 深圳经济特区数据条例-深圳人大网\n\nURL Source: https://www.szrd.gov.cn/a.html\n\nPublished Time: 2021-07-06\n\nMarkdown Content:\n深圳经济特区数据条例\n===\n\n第一章 总则\n',
    );
    expect(page.text).toBe('深圳经济特区数据条例\n\n第一章 总则');
    expect(page.facts).toEqual({ title: '深圳经济特区数据条例', url: 'https://www.szrd.gov.cn/a.html' });
    expect(text('Title: 某办法\n\n第一条 为了推进工作。')).toContain('Title: 某办法');
  });
});

describe('a list of Markdown', () => {
  it('counts where all its items are written with one number, as it is printed', () => {
    expect(text('1. 证照齐全；\n1. 经营满1年；\n1. 客房5间以上。')).toBe(
      '1.证照齐全；\n\n2.经营满1年；\n\n3.客房5间以上。',
    );
    expect(text('1. 白金级；\n2. 金宿级；\n2. 银宿级。')).toBe('1.白金级；\n\n2.金宿级；\n\n2.银宿级。');
    expect(text('1. 甲。\n\n## 乙\n\n1. 丙。')).toBe('1.甲。\n\n乙\n\n1.丙。');
    expect(text('- 甲\n- 乙')).toBe('甲\n\n乙');
  });

  it('is told of where the text differs from the file', () => {
    const remarks = (source: string): string[] => extractMarkdown(source).remarks;
    expect(remarks('1. 甲。\n1. 乙。')).toEqual(['各项都写同一号次（1. 1. 1.）的列表，按网页上显示的号次收入。']);
    expect(remarks('%% 待核 %%\n\n一、甲。')).toEqual(['文内的备注（%%…%% 一类，网页上不显示）未收。']);
    expect(remarks('1. 甲。\n2. 乙。\n\n- 丙\n- 丁')).toEqual([]);
  });

  it('is found in a list of many items at once', () => {
    expect(text(Array.from({ length: 5_000 }, (_, at) => `${at + 1}. 甲`).join('\n'))).toMatch(/5000\.甲$/u);
  }, 10_000);
});

describe('a table of Markdown', () => {
  it('is read where it is drawn with signs, a row over some lines too', () => {
    const grid =
      '如下：\n\n+--------+--------+\n| 类别   | 奖励   |\n+========+========+\n| 国家级 | 50万元 |\n| 平台   |        |\n+--------+--------+\n\n二、附则';
    expect(text(grid)).toBe('如下：\n\n类别\t奖励\n国家级平台\t50万元\n\n二、附则');
    expect(text('+----+----+\n其中：+1')).toContain('+----+----+');
  });

  it('has its rows below each other, and a blank line behind it', () => {
    const tables =
      '| 类别 | 奖励 |\n| --- | --- |\n| 国家级 | 50万元 |\n\n<table><tr><td>平台</td><td>补助</td></tr><tr><td>孵化器</td><td>30万元</td></tr></table>\n';
    expect(text(tables)).toBe('类别\t奖励\n国家级\t50万元\n\n平台\t补助\n孵化器\t30万元');
  });
});
