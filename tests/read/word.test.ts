import { describe, expect, it } from 'vitest';
import { extract } from '../../scripts/read/extract/extract.ts';
import { madeDocx, paragraphXml, partXml } from './made-files.ts';

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, inner: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`;
const list = (id: number, of: number, inner = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inner}</w:num>`;
const run = (text: string, says = ''): string => `<w:r><w:rPr>${says}</w:rPr><w:t>${text}</w:t></w:r>`;
const item = (id: number, inner: string, mark = ''): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr><w:rPr>${mark}</w:rPr></w:pPr>${inner}</w:p>`;
const styled = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;

async function read(body: string, numbering = '', styles = '') {
  const parts = { 'word/numbering.xml': partXml('numbering', numbering), 'word/styles.xml': partXml('styles', styles) };
  const { text, remarks } = await extract('docx', madeDocx(body, parts), String);
  return { lines: text.split(/\n+/), remarks };
}

describe('automatic numbers of a Word file', () => {
  it('stand apart from the words where they would be read as one with them', async () => {
    const print = async (label: string, ...texts: string[]) =>
      (
        await read(
          texts.map((text) => item(1, run(text))).join(''),
          definition(0, level(0, 'decimal', label)) + list(1, 0),
        )
      ).lines;
    expect(await print('第%1条', '与申请人约定期限的，从其约定。')).toEqual(['第1条 与申请人约定期限的，从其约定。']);
    expect(await print('%1', '2020年度按旧标准')).toEqual(['1 2020年度按旧标准']);
    expect(await print('%1.', '5年以上的', '企业')).toEqual(['1. 5年以上的', '2.企业']);
    expect(await print('第%1章　', '总则')).toEqual(['第1章　总则']);
    expect(await print('（%1）', '2020年度', '总则')).toEqual(['（1）2020年度', '（2）总则']);
    expect(await print('附件%1', '')).toEqual(['附件1']);
  });

  it('have the level that the list gives to their style', async () => {
    const numbering =
      definition(
        0,
        level(0, 'chineseCounting', '第%1章', '<w:pStyle w:val="zhang"/>') +
          level(1, 'chineseCounting', '第%2条', '<w:lvlRestart w:val="0"/><w:pStyle w:val="tiao"/>') +
          level(2, 'chineseCounting', '（%3）'),
      ) + list(1, 0);
    const style = (id: string, inner: string): string => `<w:style w:styleId="${id}">${inner}</w:style>`;
    const numbered = (inner = ''): string => `<w:pPr><w:numPr>${inner}<w:numId w:val="1"/></w:numPr></w:pPr>`;
    const styles =
      style('zhang', numbered()) +
      style('tiao', numbered()) +
      style('mine', '<w:basedOn w:val="tiao"/>') +
      style('kuan', numbered('<w:ilvl w:val="2"/>')) +
      style('loop', '<w:basedOn w:val="loop"/>');
    const body = [
      ['zhang', '总则'],
      ['tiao', '为了保障食品安全。'],
      ['kuan', '企业'],
      ['loop', '另起'],
      ['zhang', '附则'],
      ['mine', '自公布之日起施行。'],
    ];
    expect(
      (await read(body.map(([id = '', text = '']) => styled(id, text)).join(''), numbering, styles)).lines,
    ).toEqual([
      '第一章 总则',
      '第一条 为了保障食品安全。',
      '（一）企业',
      '另起',
      '第二章 附则',
      '第二条 自公布之日起施行。',
    ]);
  });

  it('follow what a list says for itself, and the definition its list style is made with', async () => {
    const own = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/>${level(0, 'chineseCounting', '第%1章')}</w:lvlOverride>`;
    const numbering =
      definition(4, '<w:numStyleLink w:val="L1"/>') +
      definition(5, `<w:styleLink w:val="L1"/>${level(0, 'decimal', '（%1）')}`) +
      definition(6, '<w:numStyleLink w:val="gone"/>') +
      definition(7, level(0, 'decimal', '%1、')) +
      [list(1, 4), list(2, 7), list(3, 7, own), list(4, 6)].join('');
    const body = [1, 1, 2, 3, 4].map((id) => item(id, run('工作'))).join('');
    expect((await read(body, numbering)).lines).toEqual(['（1）工作', '（2）工作', '1、工作', '第三章 工作', '工作']);
  });

  it('pass over paragraphs that changes deleted or moved away, and count joined ones once', async () => {
    const numbering = definition(0, level(0, 'decimal', '%1、')) + list(1, 0);
    const body =
      item(1, run('实名')) +
      item(1, '<w:del><w:r><w:delText>到场</w:delText></w:r></w:del>', '<w:del w:id="1"/>') +
      item(1, run('限额')) +
      item(1, run('由市财政'), '<w:del w:id="2"/>') +
      item(1, run('保障')) +
      item(1, `<w:moveFrom w:id="3">${run('移走')}</w:moveFrom>`, '<w:moveFrom w:id="3"/>') +
      item(1, `<w:moveTo w:id="3">${run('移来')}</w:moveTo>`, '<w:ins w:id="4"/>') +
      item(1, run('末尾'), '<w:del w:id="5"/>') +
      `<w:tbl><w:tr><w:trPr><w:del w:id="6"/></w:trPr><w:tc>${item(1, run('删'))}</w:tc></w:tr><w:tr><w:tc>${item(1, run('留'))}</w:tc></w:tr></w:tbl>`;
    expect((await read(body, numbering)).lines.map((line) => line.trim())).toEqual([
      '1、实名',
      '2、限额',
      '3、由市财政保障',
      '4、移来',
      '5、末尾',
      '6、留',
    ]);
  });
});

describe('words of a Word file', () => {
  it('are kept where they stand in fields, rubies, formulas, directions and dead links', async () => {
    const formula =
      '<m:oMath><m:r><m:t>S=</m:t></m:r><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f></m:oMath>';
    const body = [
      `${run('违反')}<w:fldSimple w:instr=" REF a ">${run('第一条')}</w:fldSimple>${run('的')}`,
      `<w:r><w:ruby><w:rt>${run('zhōu')}</w:rt><w:rubyBase>${run('盩')}</w:rubyBase></w:ruby></w:r>${run('厔县')}`,
      `${run('按')}${formula}${run('计算')}`,
      `<w:dir w:val="ltr">${run('方')}<w:bdo w:val="ltr">${run('向')}</w:bdo></w:dir>`,
      `${run('见')}<w:hyperlink r:id="rId99">${run('附件')}</w:hyperlink>`,
      '<w:r><w:t>文</w:t><w:cr/><w:t>回车</w:t></w:r>',
    ];
    expect(await read(body.map((inner) => `<w:p>${inner}</w:p>`).join(''))).toEqual({
      lines: ['违反第一条的', '盩厔县', '按S=(a+b)/c计算', '方向', '见附件', '文', '回车'],
      remarks: [],
    });
  });

  it('of a text box are read once, with their numbers, also where nothing stands in for old readers', async () => {
    const numbering = definition(0, level(0, 'decimal', '%1、')) + list(1, 0);
    const inner = `<w:txbxContent>${item(1, run('实名'))}${item(1, run('匿名'))}</w:txbxContent>`;
    const choice = `<mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx>${inner}</wps:txbx></wp:anchor></w:drawing></mc:Choice>`;
    const box = (fallback: string): string =>
      `<w:p><w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r></w:p>`;
    const old = `<mc:Fallback><w:pict><v:oval><v:textbox>${inner}</v:textbox></v:oval></w:pict></mc:Fallback>`;
    for (const fallback of [old, '<mc:Fallback/>', '']) {
      const { lines } = await read(box(fallback) + item(1, run('其他')), numbering);
      expect(lines).toEqual(['1、实名', '2、匿名', '3、其他']);
    }
  });

  it('are left out where they are hidden, with a remark, and not where only a web page hides them', async () => {
    const numbering = definition(0, level(0, 'decimal', '%1、')) + list(1, 0);
    const styles =
      '<w:style w:styleId="secret"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="more"><w:basedOn w:val="secret"/></w:style>';
    const body =
      item(1, run('奖励。') + run('（内部掌握）', '<w:vanish/>')) +
      item(1, run('内部事项', '<w:vanish/>'), '<w:vanish/>') +
      item(1, run('公开', '<w:vanish w:val="0"/>') + run('暗', '<w:rStyle w:val="more"/>')) +
      styled('secret', '密') +
      `<w:p>${run('总则')}${run('1', '<w:webHidden/>')}</w:p>`;
    expect(await read(body, numbering, styles)).toEqual({
      lines: ['1、奖励。', '2、公开', '总则1'],
      remarks: ['设为隐藏的文字（12 字）不印出，未收。'],
    });
  });

  it('that cannot be read are counted in a remark', async () => {
    const { remarks } = await read(`${paragraphXml('总则')}<w:unheard>${paragraphXml('附则')}</w:unheard>`);
    expect(remarks).toEqual(['正文里有 2 个汉字没能读出，请对照原文。']);
  });
});
