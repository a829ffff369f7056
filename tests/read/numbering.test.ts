import { describe, expect, it } from 'vitest';
import { extract } from '../../scripts/read/extract/extract.ts';
import { readNumbering } from '../../scripts/read/extract/numbering.ts';
import { printedNumber } from '../../scripts/read/extract/printed-number.ts';
import { readLists } from '../../scripts/read/extract/word-lists.ts';

import { madeDocx } from './made-files.ts';

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const file = (levels: string, lists: string): string =>
  `<w:numbering><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${lists}</w:numbering>`;
const numbersOf = (xml: string | null) => readNumbering(readLists(xml));
const LIST = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

describe('automatic numbers of Word', () => {
  it('lets articles run through chapters where the list says so', () => {
    const print = numbersOf(
      file(
        level(0, 'chineseCountingThousand', '第%1章') +
          level(1, 'chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/>') +
          level(2, 'chineseCounting', '（%3）'),
        LIST,
      ),
    );
    expect([0, 1, 2, 2, 1, 2, 0, 1].map((at) => print('1', at))).toEqual([
      '第一章',
      '第一条',
      '（一）',
      '（二）',
      '第二条',
      '（一）',
      '第二章',
      '第三条',
    ]);
  });

  it('begins anew where a list of the same form says where it starts', () => {
    const anew =
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const print = numbersOf(file(level(0, 'decimal', '%1.'), LIST + anew));
    expect([print('1', 0), print('1', 0), print('2', 0), print('2', 0)]).toEqual(['1.', '2.', '1.', '2.']);
  });

  it('prints figures below numerals where the level asks for them, and Roman numbers', () => {
    const print = numbersOf(
      file(
        level(0, 'chineseCounting', '第%1章') +
          level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
          level(2, 'lowerRoman', '(%3)'),
        LIST,
      ),
    );
    expect([0, 1, 1, 2, 2, 2, 2].map((at) => print('1', at))).toEqual([
      '第一章',
      '1.1',
      '1.2',
      '(i)',
      '(ii)',
      '(iii)',
      '(iv)',
    ]);
    expect(print('9', 0)).toBe('');
    expect(numbersOf(null)('1', 0)).toBe('');
  });

  it('takes the number of a style from the style it follows', async () => {
    const styles =
      '<w:styles><w:style w:styleId="2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="mine"><w:basedOn w:val="2"/></w:style></w:styles>';
    const numbering = file(level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）'), LIST);
    const styled = (text: string): string =>
      `<w:p><w:pPr><w:pStyle w:val="mine"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const bytes = madeDocx(styled('指导思想') + styled('主要目标'), {
      'word/styles.xml': styles.replace(
        '<w:styles>',
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
      ),
      'word/numbering.xml': numbering.replace(
        '<w:numbering>',
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
      ),
    });
    const { text } = await extract('docx', bytes, String);
    expect(text.split(/\n+/)).toEqual(['（一）指导思想', '（二）主要目标']);
  });
});

describe('a number as Word prints it', () => {
  it.each([
    ['ideographDigital', [1, 10, 11, 20], '一 一〇 一一 二〇'],
    ['chineseCounting', [1, 10, 11, 20], '一 十 十一 二十'],
    ['chineseLegalSimplified', [1, 10, 11, 20, 105], '壹 拾 拾壹 贰拾 壹佰零伍'],
    ['ideographTraditional', [1, 2, 10, 11], '甲 乙 癸 11'],
    ['ideographZodiac', [1, 12, 13], '子 亥 13'],
    ['lowerLetter', [1, 26, 27, 28, 53], 'a z aa bb aaa'],
    ['decimalEnclosedCircle', [1, 20, 21], '① ⑳ （21）'],
    ['upperRoman', [4, 9, 49], 'IV IX XLIX'],
    ['unheardOf', [7], '7'],
  ])('%s', (format, values, wanted) => {
    expect(values.map((value) => printedNumber(value, format)).join(' ')).toBe(wanted);
  });
});
