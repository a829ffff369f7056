import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../scripts/read/extract/extract.ts';
import { ExtractError } from '../../scripts/read/extract/extracted.ts';
import { extractHtml } from '../../scripts/read/extract/html.ts';
import { extractMarkdown } from '../../scripts/read/extract/markdown.ts';

const PARAGRAPHS = [
  '一、总体要求',
  '为加快全市新材料产业高质量发展，构建竞争新优势，经市政府同意，特制定本意见。',
  '（一）做优做精超硬材料。推进大腔体高温高压合成技术开发，支持企业扩大规模。',
  '1．支持骨干企业开展兼并重组，整合品牌资源和创新资源，打造服务型企业。',
];
const body = PARAGRAPHS.map((p) => `<p>　　${p}</p>`).join('');

describe('extractHtml', () => {
  it('keeps title and dates that stand above the body of a page that names only its site', () => {
    const { text, facts } = extractHtml(
      `<html><head><title>國立中央大學服務學習網</title></head><body><div id="main"><div class="post">
      <div align="center"><span>國立中央大學學生服務學習施行辦法</span></div><br />
      <div align="right"><span>89.06.20 88學年度第4次臨時校務會議通過<br />97.4.22 96學年度第2次校務會議修正通過<br /></span></div>
      <div><p>第 一 條\t依據教育部「大專校院服務學習方案」為提升良好公民素養及實踐公民責任，特訂定學生服務學習施行辦法。<br /><br />
      第 二 條\t服務學習，得涵蓋校內、外單位，並在學生安全學習之考量下設計、規劃與辦理。<br /><br />
      第 三 條\t執行本案經費由學務處編列，於執行小組會議報告，並依相關規定辦理核銷及成果考核等事項。<br /></p></div>
      </div></div></body></html>`,
    );
    expect(facts.title).not.toBe('國立中央大學服務學習網');
    expect(text).toMatch(/^國立中央大學學生服務學習施行辦法\n/u);
    expect(text).toContain('88學年度第4次臨時校務會議通過');
    expect(text).not.toContain('服務學習網');
  });

  it('takes a letter of one sentence that passes on a text, and leaves what readers of the page wrote', () => {
    const { text } = extractHtml(
      `<html><head><title>公文详情</title></head><body><ul><li><a href="#">系统首页</a></li><li><a href="#">公文管理</a></li></ul>
      <div class="well"><h2>胶州市人民政府办公室关于印发2013年种植业等政策性保险工作实施方案的通知</h2>
      <p>胶政办发〔2013〕28号<br/>尹琪签发于2013/8/22 13:52:33</p><p>各镇政府、街道办事处，市政府各部门，市直各单位：</p>
      <p>《胶州市2013年种植业政策性保险工作实施方案》等四个方案已经市政府研究同意，现印发给你们，望认真贯彻实施。</p>
      <div align="right">胶州市人民政府办公室</div><div align="right">2013年5月15日</div></div>
      <div class="media"><h4>冯小刚</h4><p>请转发给各位同志。</p></div></body></html>`,
    );
    expect(text).toContain('现印发给你们，望认真贯彻实施。');
    expect(text).not.toContain('冯小刚');
  });

  it('does not take the name of a column for the title', () => {
    const page = (title: string) =>
      extractHtml(
        `<html><head><title>${title}</title></head><body><div class="con"><p>郑州市人民政府办公厅</p><p>关于加快新材料产业发展的实施意见</p>${body}</div></body></html>`,
      );
    expect(page('通知公告').facts.title).toBeUndefined();
    expect(page('通知公告_郑州市人民政府').text).not.toContain('通知公告');
    expect(page('关于加快新材料产业发展的实施意见').facts.title).toBe('关于加快新材料产业发展的实施意见');
  });

  it('finds the body between navigation, hidden copies, scripts and footers', () => {
    const page = `<html><head><title>实施意见_郑州市人民政府</title><meta name="PubDate" content="2022-06-02 10:00"></head><body>
      <nav><a href="/">首页</a><a href="/zw">政务公开政务公开政务公开</a></nav><script>var a = "一、假的"</script>
      <div class="wrap"><h1>关于加快新材料产业发展的实施意见</h1><h4>郑政办〔2022〕56号</h4><div id="zoom">${body}</div>
      <div style="display:none">${body}</div></div><footer>版权所有 郑州市人民政府办公厅</footer></body></html>`;
    const { text, facts } = extractHtml(page);
    expect(text.split(/\n+/).map((line) => line.trim())).toEqual([
      '关于加快新材料产业发展的实施意见',
      '郑政办〔2022〕56号',
      ...PARAGRAPHS,
    ]);
    expect(facts.issuedOn).toBe('2022-06-02');
  });

  it('takes no numbered heading for the title', () => {
    const { text, facts } = extractHtml(
      `<p>民用爆炸物品行业发展规划</p>${body}<h1>五、保障措施</h1><p>加强组织领导。</p>`,
    );
    expect(facts.title).toBeUndefined();
    expect(text.split(/\n+/)[0]).toBe('民用爆炸物品行业发展规划');
  });

  it('keeps tables as lines with tabs and br as line ends', () => {
    const { text } = extractHtml(
      `<div>${body}<p>甲<br>乙</p><table><tr><td>序号</td><td><p>工作</p><p>任务</p></td></tr></table></div>`,
    );
    expect(text).toContain('甲\n乙');
    expect(text).toContain('序号\t工作任务');
  });

  it('reads a text that the page keeps hidden until a script shows it, where it shows none', () => {
    const page = `<body><div id="tabs"><ul><li>政策</li></ul><div id="shown"></div></div>
      <div id="news" style="display: none;"><div>${body}</div></div><script>$('#shown').html($('#news').html())</script></body>`;
    expect(
      extractHtml(page)
        .text.split(/\n+/)
        .map((line) => line.trim()),
    ).toEqual(PARAGRAPHS);
    const template = `<template><div class="content">${body}</div></template><script setup>const a = 1</script>`;
    expect(extractHtml(template).text.replace(/\s/gu, '')).toBe(PARAGRAPHS.join('').replace(/\s/gu, ''));
  });

  it('says that a page without policy text has none', () => {
    const { text, remarks } = extractHtml(
      '<body><ul><li><a href="a">政策文件</a></li><li><a href="b">规划计划</a></li></ul></body>',
    );
    expect(text).toBe('');
    expect(remarks[0]).toContain('没有找到政策正文');
  });
});

describe('extractMarkdown', () => {
  it('keeps printed numbers and leaves marks and comments out', () => {
    const { text } = extractMarkdown(
      '# 条例\n\n<!-- INFO -->\n\n**第一条** 为了\n\n3. 支持企业\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n',
    );
    expect(text.split('\n\n')).toEqual(['条例', '第一条 为了', '3.支持企业', '甲\t乙\n1\t2']);
  });
});

describe('extractMarkdown of site generators', () => {
  it('reads HTML in it as text: articles in paragraphs with breaks', () => {
    const { text } = extractMarkdown(
      '## 第一章&emsp;总&emsp;&emsp;则{align=center}\n\n<p id="t1">&emsp;&emsp;<b>第一条</b>&emsp;为了加强管理，制定本条例。</p>\n<p>第二条 实行分类管理：<br>\n(一)重点管理；<br>(二)简化管理。</p>\n\n<table><tr><td>甲</td><td>乙</td></tr></table>\n',
    );
    expect(text.split('\n\n').map((line) => line.trim().replace(/[ \u2003]+/g, ' '))).toEqual([
      '第一章 总 则',
      '第一条 为了加强管理，制定本条例。',
      '第二条 实行分类管理：',
      '(一)重点管理；',
      '(二)简化管理。',
      '甲\t乙',
    ]);
  });

  it('leaves out links to places of the page itself and says so', () => {
    const menu = '- 第1~3条：\n\n  [1](#t1)&emsp;[2](#t2)&emsp;[3](#t3)\n';
    const { text, remarks } = extractMarkdown(`${menu}\n第一条 为了加强管理，制定本办法。[附件](#a)\n`);
    expect(text).toBe('第一条 为了加强管理，制定本办法。附件');
    expect(remarks).toEqual(['文内的目录链接不属正文，未收。']);
  });

  it('takes the title from the front matter, and leaves text between rules alone', () => {
    const { text, facts, remarks } = extractMarkdown(
      '\uFEFF---\r\ntitle: 排污许可管理条例\r\ndate: 2021-03-01\r\ntag:\r\n  - 排污\r\n---\r\n\r\n::: tip\r\n\r\n第一条 为了管理。\r\n\r\n:::\r\n',
    );
    expect(text).toBe('排污许可管理条例\n\n第一条 为了管理。');
    expect(facts).toEqual({ title: '排污许可管理条例', issuedOn: '2021-03-01' });
    expect(remarks[0]).toContain('YAML');
    expect(extractMarkdown('---\ntitleFull: 某大學選舉罷免法\n---\n第一條 目的。').facts).toEqual({
      title: '某大學選舉罷免法',
    });
    expect(extractMarkdown('---\n一、总体要求。\n二、主要任务。\n---\n三、保障').text).toContain('一、总体要求。');
  });

  it('keeps the line breaks of an address', () => {
    expect(extractMarkdown('一、总体要求  \n（一）甲\\\n（二）乙<br>（三）丙').text).toBe(
      '一、总体要求\n\n（一）甲\n\n（二）乙\n\n（三）丙',
    );
  });
});

describe('extract', () => {
  it('refuses or reads any bytes as any format, and never fails otherwise', async () => {
    const decode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('md', 'html', 'docx', 'pdf', 'txt'),
        fc.uint8Array({ maxLength: 300 }),
        async (format, bytes) => {
          try {
            const { text } = await extract(format, bytes, decode);
            expect(typeof text).toBe('string');
          } catch (error) {
            expect(error).toBeInstanceOf(ExtractError);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a .txt that is no plain text', () => {
  const read = async (text: string) => {
    const bytes = new TextEncoder().encode(text);
    return extract('txt', bytes, (raw) => new TextDecoder().decode(raw));
  };

  it('is read as what its tags say', async () => {
    const { text, remarks } = await read(
      `<p>&emsp;&emsp;<b>第一条</b>&emsp;为推进依法行政，制定本规定。</p>\n<p>&emsp;&emsp;<b>第二条</b>&emsp;应遵循以下原则：<br>\n&emsp;&emsp;（一）合法行政；<br>\n&emsp;&emsp;（二）综合裁量。</p>`,
    );
    expect(text.split('\n').map((line) => line.trim().replace(/\s/gu, ' '))).toEqual([
      '第一条 为推进依法行政，制定本规定。',
      ...['', '第二条 应遵循以下原则：', '', '（一）合法行政；', '', '（二）综合裁量。'],
    ]);
    expect(remarks[0]).toContain('.txt');
  });

  it('loses the marks of strong print in front of its lines', async () => {
    const { text } = await read(
      '**一、总体要求**\n\n**（一）指导思想。**坚持新发展理念。\n\n**（二）主要目标。**到2025年完成。\n',
    );
    expect(text).toBe('一、总体要求\n\n（一）指导思想。坚持新发展理念。\n\n（二）主要目标。到2025年完成。');
  });

  it('has the line breaks that a program writes in their stead', async () => {
    const { text, remarks } = await read('某市人民政府办公室通知\\n一、总体要求\\n（一）改革。\\r\\n二、附则\\n');
    expect(text).toBe('某市人民政府办公室通知\n一、总体要求\n（一）改革。\n二、附则\n');
    expect(remarks).toHaveLength(1);
  });

  it('stays as it is with a few signs that look like tags or marks', async () => {
    const plain = '附件：<br>\n路径 C:\\\\new&nbsp;甲方为**县**镇，乙方为**公司。\n  1. 比例<5%的，<p>不计。\n';
    expect(await read(plain)).toEqual({ text: plain, facts: {}, remarks: [] });
  });
});

describe('tables of pages', () => {
  it('gives each cell its own column where others span', () => {
    const table =
      '<table><tr><td rowspan="2">基础指标</td><td>1</td><td colspan="2">住所</td></tr><tr><td>2</td><td>就业</td><td>30分</td></tr><tr><td rowspan="9999999">甲</td><td>3</td></tr></table>';
    const { text } = extractHtml(`<div>${body}${table}</div>`);
    const rows = text.split('\n').filter((line) => line.includes('\t'));
    expect(
      rows.map((row) =>
        row
          .split('\t')
          .map((cell) => cell.trim())
          .join('\t'),
      ),
    ).toEqual(['基础指标\t1\t住所\t', '\t2\t就业\t30分', '甲\t3']);
  });

  it('leaves the page numbers of a book of pages out with their buttons', () => {
    const { text, remarks } = extractHtml(
      `<div>${body}<p>符合条件的，当年分</p><div>4</div><p>下一页</p><p>别给予5万元奖励。</p></div>`,
    );
    expect(text.split(/\n+/).slice(-2)).toEqual(['符合条件的，当年分', '别给予5万元奖励。']);
    expect(remarks[0]).toContain('下一页');
  });

  it('finds the text of a plan with decimal numbers', () => {
    const { text } = extractHtml(
      '<body><h1>应急预案</h1><h2>1、总则</h2><h3>1.1编制目的</h3><p>为了及时有效地控制和减轻突发环境事件造成的危害，保障公司员工的健康，制定本预案。</p></body>',
    );
    expect(text).toContain('1.1编制目的');
  });
});

describe('pages as servers and editors leave them', () => {
  it('keeps the lines of a text that was pasted in, and no code of the server', () => {
    const { text } = extractHtml(
      `<%@ page language="java" pageEncoding="UTF-8"%><html><body><jsp:include page="head.jsp"></jsp:include><div class="box">
   各市（州）、县（市、区）人民政府，省政府各部门、各直属机构：
现将通知转发你们，要对4个方面、19个重点领域的60项重点内容逐一对照检查。现就有关工作通知如下。
<b>一、各地自查</b>
要按照督查的内容和重点，对本地区贯彻实施情况
开展逐项自查。
（一）分工负责。省直部门要按职责分工负责。<%= year %>
</div></body></html>`,
    );
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      '各市（州）、县（市、区）人民政府，省政府各部门、各直属机构：',
      '现将通知转发你们，要对4个方面、19个重点领域的60项重点内容逐一对照检查。现就有关工作通知如下。',
      '一、各地自查',
      '要按照督查的内容和重点，对本地区贯彻实施情况 开展逐项自查。',
      '（一）分工负责。省直部门要按职责分工负责。',
    ]);
  });

  it('prints the numbers of ordered lists, but not beside numbers of their own', () => {
    const { text } = extractHtml(
      `<div>${body}<ol start="3"><li>甲</li><li>乙<ol type="a"><li>丙</li></ol></li></ol><ol><li>（一）丁</li></ol></div>`,
    );
    expect(text.split('\n').slice(-4)).toEqual(['3.甲', '4.乙', 'a.丙', '（一）丁']);
  });

  it('leaves out menus, but not a list of annexes', () => {
    const { text } = extractHtml(
      `<div><ul><li><a href="1">首页</a></li><li><a href="2">政务公开</a></li></ul>${body}<p><a href="1">附件：1.重点项目清单.doc</a><a href="2">2.申报表.doc</a></p></div>`,
    );
    expect(text).not.toContain('首页');
    expect(text).toContain('1.重点项目清单');
  });
});
