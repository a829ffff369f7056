import { describe, expect, it } from 'vitest';
import { extract } from '../../scripts/read/extract/extract.ts';
import { columnLines } from '../../scripts/read/extract/pdf-columns.ts';
import { type Piece, pageLines } from '../../scripts/read/extract/pdf-lines.ts';
import { madePdf, type PlacedLine } from './made-files.ts';

/** Fills a line from `x` to the margin at 426. */
const full = (x = 90, to = 426): string =>
  '市人民政府成立市食品安全事故应急指挥部总指挥由分管副市长担任'.slice(0, Math.floor((to - x) / 12));

async function read(pages: readonly (readonly PlacedLine[])[], drawn = ''): Promise<string[]> {
  const { text } = await extract('pdf', madePdf(pages, drawn), String);
  return text.split('\n');
}

/** Lays lines of one page under each other. */
const page = (lines: readonly string[]): PlacedLine[] =>
  lines.map((text, index) => ({ text, x: 90, y: 700 - index * 20 }));

type Part = readonly [gap: number, text: string];

/** Returns pieces of one line from `x`, each behind a gap in parts of a character. */
const pieces = (y: number, x: number, ...parts: readonly Part[]): Piece[] => {
  let end = x;
  return parts.map(([gap, text]) => {
    const width = [...text].reduce((sum, sign) => sum + (sign < '\x80' ? 6 : 12), 0);
    const piece = { text, x: end + gap * 12, y, width, size: 12 };
    end = piece.x + width;
    return piece;
  });
};

describe('a gap behind a number', () => {
  it.each<readonly [wanted: string, parts: Part[]]>([
    [
      '第二条 与申请人约定',
      [
        [0, '第二条'],
        [0.23, '与申请人约定'],
      ],
    ],
    [
      '第三章 节能审查',
      [
        [0, '第'],
        [0, '三'],
        [0, '章'],
        [1, '节能审查'],
      ],
    ],
    [
      '2. 1起食物中毒事件',
      [
        [0, '2.'],
        [0.25, '1起食物中毒事件'],
      ],
    ],
    [
      '（一）企业',
      [
        [0, '（一）'],
        [0.5, '企业'],
      ],
    ],
    [
      '第三条第二款规定的',
      [
        [0, '第三条'],
        [0.05, '第二款规定的'],
      ],
    ],
    [
      '第三条第二款的规定',
      [
        [0, '第三条'],
        [0.3, '第二款'],
        [0.3, '的规定'],
      ],
    ],
    [
      '第一章总则',
      [
        [0, '第一章'],
        [1, '总'],
        [1, '则'],
      ],
    ],
    [
      '3.5万元',
      [
        [0, '3.'],
        [0, '5万元'],
      ],
    ],
  ])('%s', (wanted, parts) => {
    expect(pageLines(pieces(700, 90, ...parts)).map((line) => line.text)).toEqual([wanted]);
  });
});

describe('a page in two columns', () => {
  const column = (x: number, words: string): PlacedLine[] =>
    Array.from({ length: 8 }, (_, index) => ({ text: words.repeat(16).slice(0, 16), x, y: 640 - index * 20 }));
  const left = column(90, '左');
  const right = column(306, '右');

  it('keeps a title of several pieces across both as it stands', () => {
    const title = pieces(700, 190, [0, '寻甸回族彝族自治'], [0, '县'], [0.1, '食品安全事故应急预案']);
    const shown = [...title, ...[...left, ...right].map((line) => ({ ...line, width: 192, size: 12 }))];
    expect(columnLines(shown, [], 595, false)?.map(({ text }) => text.slice(0, 20))).toEqual([
      '寻甸回族彝族自治县食品安全事故应急预案',
      ...left.map((line) => line.text),
      ...right.map((line) => line.text),
    ]);
  });

  it('is read column by column also around a ruled table in one of them', async () => {
    const cells = [
      ['类别', '奖励'],
      ['国家级', '50万元'],
    ].flatMap(([a = '', b = ''], row) => [
      { text: a, x: 310, y: 724 - row * 20 },
      { text: b, x: 410, y: 724 - row * 20 },
    ]);
    const rules = [740, 720, 700].map((y) => `306 ${y} m 498 ${y} l S`).join('\n');
    const sides = [306, 402, 498].map((x) => `${x} 740 m ${x} 700 l S`).join('\n');
    expect(await read([[...left, ...right, ...cells]], `${rules}\n${sides}`)).toEqual([
      '左'.repeat(128),
      '类别\t奖励',
      '国家级\t50万元',
      '右'.repeat(128),
    ]);
  });
});

describe('running heads', () => {
  const HEAD = '食品安全事故应急预案';
  const head = (text = HEAD): PlacedLine => ({ text, x: 200, y: 800, size: 9 });
  const words = (index: number): PlacedLine[] => [
    { text: `${'甲乙丙'[index]}${full(102)}`, x: 90, y: 620 },
    { text: `由${'甲乙丙'[index]}解释。`, x: 90, y: 600 },
  ];

  it('leave the title that they repeat', async () => {
    const title = { text: HEAD, x: 150, y: 740, size: 22 };
    const pages = [0, 1, 2].map((index) => [head(), ...(index === 0 ? [title] : []), ...words(index)]);
    expect(await read(pages)).toEqual([
      HEAD,
      ...['甲', '乙', '丙'].map((sign) => `${sign}${full(102)}由${sign}解释。`),
    ]);
  });

  it('of two pages are found by their words and place, but not what only looks like one', async () => {
    const two = (first: PlacedLine, second: PlacedLine) =>
      read([
        [first, ...words(0)],
        [second, ...words(1)],
      ]);
    expect(await two(head(), head())).toHaveLength(2);
    expect(await two(head(), { ...head(), y: 780 })).toHaveLength(3);
    expect(await two(head('附件1'), head('附件2'))).toHaveLength(4);
    expect(await two(head('附表'), head('附表'))).toHaveLength(4);
  });
});

describe('lines that reach the margin', () => {
  it('of the contents do not go on', async () => {
    const toc = ['1 总则', '2 组织体系'].map((name) => name.padEnd(54, '.').concat('2').slice(-60));
    const lines = await read([page(['目录', ...toc, '1 总则', full()])]);
    expect(lines.slice(0, 4)).toEqual(['目录', ...toc, '1 总则']);
  });

  it('do not go on in a heading with a bare number behind the end of a sentence', async () => {
    const ended = `${full().slice(0, -1)}。`;
    expect(await read([page([ended, '3 应急响应', full(), '5 个工作日内办结'])])).toEqual([
      ended,
      '3 应急响应',
      `${full()}5 个工作日内办结`,
    ]);
    expect(await read([page([ended, '5 个工作日内办结'])])).toEqual([`${ended}5 个工作日内办结`]);
  });
});
