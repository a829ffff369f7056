import { describe, expect, it } from 'vitest';
import { extractHtml } from '../../scripts/read/extract/html.ts';

const LONG =
  '申请补助的企业应当依法在本市登记注册，具有独立法人资格，财务管理制度健全，信用记录良好，按照规定报送统计数据和申报材料。';
const ITEMS = ['（一）', '（二）', '（三）', '（四）', '（五）'].map((number) => `<p>${number}${LONG}</p>`).join('');

const linesOf = (html: string): string[] =>
  extractHtml(`<html><body>${html}</body></html>`)
    .text.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('the body of a page', () => {
  it('is not the part that holds most of it: a text divided over blocks comes whole', () => {
    const lines = linesOf(
      `<div class="a"><p>各区商务局：</p><p>现将有关事项通知如下，请认真贯彻执行。</p><p>一、加强领导。</p></div>
      <div class="b"><p>二、主要任务</p>${ITEMS}</div>
      <div class="c"><p>三、强化保障。</p><p>某市商务局</p><p>2023年5月6日</p></div>`,
    );
    expect(lines[0]).toBe('各区商务局：');
    expect(lines.slice(-3)).toEqual(['三、强化保障。', '某市商务局', '2023年5月6日']);
  });

  it('holds the letter in front of the rules that it passes on', () => {
    const lines = linesOf(
      `<div><p>各区商务局：</p><p>现将《外贸补助办法》印发给你们，请认真贯彻执行。</p></div>
      <div><p>外贸补助办法</p><p>第一条 为规范外贸补助，制定本办法。</p><p>第二条 ${LONG.repeat(5)}</p></div>`,
    );
    expect(lines.slice(0, 3)).toEqual([
      '各区商务局：',
      '现将《外贸补助办法》印发给你们，请认真贯彻执行。',
      '外贸补助办法',
    ]);
  });

  it('holds the chapter above a table of articles, and the articles around a long one', () => {
    const row = (number: string, text: string): string =>
      `<div class="row"><div><a href="x">第 ${number} 條</a></div><div><p>${text}</p></div></div>`;
    const lines = linesOf(
      `<h2>所有條文</h2><div class="law"><div class="h3">第 二 編 消防設計</div>${row('11', '本編依本法訂定之。')}${row('12', `各類場所按用途分類如下：</p><p>一、甲類場所：${LONG.repeat(2)}`)}</div>`,
    );
    expect(lines.slice(0, 4)).toEqual(['第 二 編 消防設計', '第 11 條', '本編依本法訂定之。', '第 12 條']);
    const table = `<table><tr><td>第六條</td><td>${LONG}</td></tr><tr><td>第七條</td><td>${LONG}</td></tr></table>`;
    expect(linesOf(`<div><p>第三章　會員</p>${table}</div>`)[0]).toBe('第三章　會員');
  });

  it('leaves out an interpretation beside it, which counts from one again', () => {
    const lines = linesOf(
      `<div class="side"><p>一、政策背景</p><p>二、主要内容</p></div>
      <div class="main"><p>一、主要任务</p>${ITEMS}<p>二、本通知自印发之日起施行。</p></div>
      <div class="tips"><p>一、办理流程</p><p>1．网上申报</p></div>`,
    );
    expect(lines[0]).toBe('一、主要任务');
    expect(lines.at(-1)).toBe('二、本通知自印发之日起施行。');
  });
});

describe('the words around a text', () => {
  it('are not what only a screen reader says, nor the links with which a wiki edits', () => {
    const lines = linesOf(
      `<div><p><span class="sr-only">本條文有附件</span> <a href="x">第 2 條</a></p><p>${LONG}</p>
      <h3><span class="mw-headline">第三條　標的</span><span class="mw-editsection">[<a href="x">编辑</a>]</span></h3><p>${LONG}</p><p>${LONG}</p></div>`,
    );
    expect(lines).toEqual(['第 2 條', LONG, '第三條　標的', LONG, LONG]);
  });
});

describe('a table', () => {
  it('takes in no words that stand beside it, and not the first row of the next', () => {
    const table = (name: string, sum: string): string =>
      `<table><tr><td>项目</td><td>金额</td></tr><tr><td>${name}</td><td>${sum}</td></tr></table>`;
    const lines = linesOf(
      `<div><p>${LONG}</p><b>一、城市补助标准</b>${table('道路', '100')}<b>二、农村补助标准</b>${table('水利', '200')}${table('平台', '300')}三、本通知自印发之日起施行。</div>`,
    );
    expect(lines).toEqual([
      ...[LONG, '一、城市补助标准', '项目\t金额', '道路\t100', '二、农村补助标准', '项目\t金额', '水利\t200'],
      ...['项目\t金额', '平台\t300', '三、本通知自印发之日起施行。'],
    ]);
  });
});

describe('the cell of a table', () => {
  it('that frames a text keeps its lines; one line in a box, and a cell among others, stay one', () => {
    const box = (cells: string): string => `<table><tr>${cells}</tr></table>`;
    const frame = '<p>专栏1　重点工程</p><p>1.宣传工程。开展宣传。</p><p>2.培训工程。开展培训。</p>';
    expect(linesOf(`<div><p>${LONG.repeat(3)}</p>${box(`<td>${frame}</td><td>&nbsp;</td>`)}</div>`).slice(1)).toEqual([
      ...['专栏1　重点工程', '1.宣传工程。开展宣传。', '2.培训工程。开展培训。'],
    ]);
    expect(linesOf(`<div><p>${LONG.repeat(3)}</p>${box('<td>投资额<br>（亿元）</td><td>5</td>')}</div>`)[1]).toBe(
      '投资额（亿元）\t5',
    );
  });

  it('keeps names of organs below each other apart', () => {
    const cell = '<td>宣传</td><td><p>市市场监管局</p><p>市商务局</p><p>市财政局</p></td>';
    expect(linesOf(`<div><p>${LONG.repeat(3)}</p><table><tr>${cell}</tr></table></div>`)[1]).toBe(
      '宣传\t市市场监管局 市商务局 市财政局',
    );
  });
});

describe('the title of a page', () => {
  const TITLE = '某市促进外贸稳定增长若干措施';
  const page = (text: string): string =>
    extractHtml(
      `<html><head><title>${TITLE}_某市商务局</title></head><body><h1>${TITLE}</h1><div>${text}</div></body></html>`,
    ).text;
  const letter = `<p>各区人民政府：</p><p>现将《${TITLE}》印发给你们，请认真贯彻执行。</p><p>一、对参加境外展会的企业给予补助。</p>`;

  it('stands above a text that only quotes it, or links to the file of that name', () => {
    expect(page(letter).split('\n')[0]).toBe(TITLE);
    expect(
      page(`<p>一、${LONG}</p><p>二、${LONG}</p><p><a href="x.pdf">${TITLE}（某商务〔2023〕4号）.pdf</a></p>`).split(
        '\n',
      )[0],
    ).toBe(TITLE);
  });

  it('is not put above a text that has it, broken over lines too', () => {
    expect(page(`<p>${TITLE}</p>${letter}`).split(TITLE)).toHaveLength(3);
    expect(page(`<p>某市促进外贸</p><p>稳定增长若干措施</p>${letter}`).split('\n')[0]).toBe('某市促进外贸');
  });
});
