import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AlignmentType, Document, FootnoteReferenceRun, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type BroughtIn, bringIn } from '../../scripts/read/bring-in.ts';
import { extract } from '../../scripts/read/extract/extract.ts';
import { engine } from '../parse/text-engine.ts';
import { madePdf, printedPages } from './made-files.ts';

const PARAGRAPHS = [
  '郑州市人民政府办公厅关于加快新材料产业发展的实施意见',
  '郑政办〔2022〕56号',
  '各开发区管委会，各区县（市）人民政府：',
  '为加快全市新材料产业高质量发展，构建竞争新优势，特制定本意见。',
  '一、总体要求',
  '（一）指导思想。坚持创新驱动，推动产业链、创新链、供应链、要素链深度耦合，加快建设全国重要的先进制造业基地，形成一批具有国际竞争力的企业。',
  '（二）发展目标。到2025年产业规模突破1000亿元。',
  '郑州市人民政府办公厅',
  '2022年6月2日',
];
const TEXT = `${PARAGRAPHS.join('\n')}\n`;
const PAGE = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><meta name="ArticleTitle" content="${PARAGRAPHS[0]}"><title>实施意见_郑州市人民政府</title><style>.a{color:red}</style></head><body>
<div class="nav"><a href="/">首页</a><a href="/zw">政务公开</a></div><table class="box"><tr><td>发文字号：</td><td>郑政办〔2022〕56号</td><td>成文日期：</td><td>2022年6月2日</td></tr></table>
<div id="zoom">${PARAGRAPHS.slice(2)
  .map((text) => `<p>　　${text}</p>`)
  .join('')}</div>
<div style="display:none"><p>一、总体要求</p></div><script>var a = "三、假的"</script><div class="foot">版权所有：郑州市人民政府 ICP备05001234号</div></body></html>`;
const WANTED = {
  title: PARAGRAPHS[0],
  docNumber: '郑政办〔2022〕56号',
  issuer: '郑州市人民政府办公厅',
  region: '410100',
  level: 'municipality',
  issuedOn: '2022-06-02',
};

let folder = '';
let sources = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bring-in-'));
  sources = join(folder, 'sources');
  await mkdir(sources);
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function outline(format: 'docx' | 'html' | 'pdf' | 'txt', bytes: Uint8Array): Promise<string[]> {
  const { text } = await extract(format, bytes, (b) => Buffer.from(b).toString('utf8'));
  const { clauses } = engine(text, {}, `content/sources/zz/source.${format}`).parsed;
  return clauses.filter((c) => c.label !== null).map((c) => `${c.anchor} ${c.label}${c.heading ?? c.text}`);
}

describe('bringIn', () => {
  it.each([
    ['utf8.txt', TEXT, 'txt'],
    ['gb18030.txt', iconv.encode(TEXT, 'gb18030'), 'txt'],
    ['saved.html', iconv.encode(PAGE, 'gb18030'), 'html'],
    ['printed.pdf', madePdf(printedPages(PARAGRAPHS)), 'pdf'],
    ['plain.md', `---\ntitle: ${PARAGRAPHS[0]}\n---\n\n${PARAGRAPHS.slice(1).join('\n\n')}\n`, 'md'],
  ])('keeps %s byte for byte and guesses what it is', async (name, content, format) => {
    const path = await file(name, content);
    const result = await bringIn(path, sources, false);
    expect(result).toMatchObject({ state: 'written', message: null });
    const written = join(sources, result.id);
    expect(await readFile(join(written, `source.${format}`))).toEqual(await readFile(path));
    expect(parseYaml(await readFile(join(written, 'meta.yaml'), 'utf8'))).toMatchObject(WANTED);
  });

  it('writes nothing on a dry run, and never over a folder', async () => {
    const path = await file('twice.txt', TEXT);
    expect((await bringIn(path, sources, true)).state).toBe('would-write');
    await expect(readFile(join(sources, 'twice', 'meta.yaml'))).rejects.toThrow();
    expect((await bringIn(path, sources, false)).state).toBe('written');
    await writeFile(join(sources, 'twice', 'meta.yaml'), 'mine');
    const again = await bringIn(path, sources, false);
    expect(again).toMatchObject({ state: 'exists', message: expect.stringContaining('没有覆盖') });
    expect(await readFile(join(sources, 'twice', 'meta.yaml'), 'utf8')).toBe('mine');
  });

  it.each([
    ['empty.txt', '', '空的'],
    ['picture.jpg', 'x', '格式不认识'],
    ['broken.docx', 'PK\u0003\u0004broken', '压缩包损坏'],
    ['old.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), '旧式 .doc'],
    ['broken.pdf', '%PDF-1.7 nothing', '不是完整的 PDF'],
    ['scan.pdf', madePdf([[], [], []]), '扫描件'],
    ['bytes.txt', Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 256), '编码不认识'],
    ['menu.html', '<ul><li><a href="a">政策文件</a></li><li><a href="b">规划计划</a></li></ul>', '没有找到政策正文'],
  ])('refuses %s with the remedy', async (name, content, words) => {
    const result = await bringIn(await file(name, content), sources, false);
    expect(result).toMatchObject({ state: 'refused', message: expect.stringContaining(words) });
  });

  it('takes a text that is a date and an article, and leaves no folder behind for what it cannot read', async () => {
    const dated = await bringIn(
      await file('dated.txt', '（2023年3月15日）\n第一条（目的）\n为了减量，制定本细则。'),
      sources,
      false,
    );
    expect(dated.state).toBe('written');
    const locked = join(sources, 'locked');
    await writeFile(locked, '');
    const refused = await bringIn(await file('beside.txt', TEXT), locked, false);
    expect(refused).toMatchObject({ state: 'refused', message: expect.stringContaining('其他文件不受影响') });
  });

  it('prints guesses and doubts, or the same as JSON, and exits 1 where a file was left out', async () => {
    const good = await file('command.txt', TEXT);
    const bad = await file('command.jpg', 'x');
    const run = (...args: string[]): { out: string; code: number } => {
      const env = { ...process.env, SOURCES_DIR: join(folder, 'other') };
      try {
        const out = execFileSync(process.execPath, ['scripts/cli/new.ts', ...args], {
          env,
          encoding: 'utf8',
          stdio: 'pipe',
        });
        return { out, code: 0 };
      } catch (error) {
        const { stdout, status } = error as { stdout: string; status: number };
        return { out: stdout, code: status };
      }
    };
    const shown = run('--dry-run', good);
    expect(shown.code).toBe(0);
    expect(shown.out).toMatch(/command（试运行，未写）[\s\S]*410100[\s\S]*下一步/u);
    const listed = run('--json', good, bad);
    expect(listed.code).toBe(1);
    const results = JSON.parse(listed.out) as BroughtIn[];
    expect(results.map(({ id, state }) => `${id} ${state}`)).toEqual(['command written', 'command refused']);
  });
});

describe('a .docx as Word writes it', () => {
  it('has its automatic numbers printed, also after a break, and its notes', async () => {
    const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
      level: at,
      format,
      text,
      alignment: AlignmentType.START,
    });
    const numbered = (at: number, text: string, reference = 'policy'): Paragraph =>
      new Paragraph({ text, numbering: { reference, level: at } });
    const document = new Document({
      numbering: {
        config: [
          {
            reference: 'policy',
            levels: [
              level(0, LevelFormat.CHINESE_COUNTING, '%1、'),
              level(1, LevelFormat.CHINESE_COUNTING, '（%2）'),
              level(2, LevelFormat.DECIMAL, '%3.'),
              level(3, LevelFormat.DECIMAL_ENCLOSED_CIRCLE, '%4'),
            ],
          },
          { reference: 'law', levels: [level(0, LevelFormat.CHINESE_COUNTING, '第%1条　')] },
        ],
      },
      footnotes: { 1: { children: [new Paragraph('指年主营业务收入2000万元以上的企业。')] } },
      sections: [
        {
          children: [
            new Paragraph('某市关于加快新材料产业发展的意见'),
            numbered(0, '总体要求'),
            numbered(1, '指导思想'),
            numbered(1, '主要目标'),
            new Paragraph({
              children: [new TextRun('规模以上'), new FootnoteReferenceRun(1), new TextRun('企业达到500家。')],
            }),
            numbered(0, '重点任务'),
            numbered(1, '做强产业链'),
            numbered(2, '提升创新能力。'),
            numbered(3, '国家级；'),
            numbered(3, '省级。'),
            numbered(2, '培育企业。'),
            new Paragraph('附件'),
            new Paragraph('某市专项资金管理办法'),
            numbered(0, '为规范管理，制定本办法。', 'law'),
            numbered(0, '本办法自印发之日起施行。', 'law'),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    expect(await outline('docx', bytes)).toEqual([
      's1 一、总体要求',
      's1-1 （一）指导思想',
      's1-2 （二）主要目标',
      's2 二、重点任务',
      's2-1 （一）做强产业链',
      's2-1-1 1.提升创新能力',
      's2-1-1-1 ①国家级；',
      's2-1-1-2 ②省级。',
      's2-1-2 2.培育企业。',
      'art1 第一条为规范管理，制定本办法。',
      'art2 第二条本办法自印发之日起施行。',
    ]);
    const { text } = await extract('docx', bytes, String);
    expect(text).toContain('规模以上[1]企业');
    expect(text).toContain('[1]指年主营业务收入');
    expect(text).not.toContain('↑');
  });
});

describe('a .pdf as printed', () => {
  it('reads ruled tables cell by cell, with all lines of a cell and cells that span others', async () => {
    const words = [
      { text: '重点任务分解表', x: 200, y: 760 },
      { text: '序号', x: 92, y: 722 },
      { text: '工作内容', x: 142, y: 722 },
      { text: '牵头单位', x: 302, y: 722 },
      { text: '1', x: 92, y: 690 },
      { text: '支持龙头企业扩大产能，', x: 142, y: 698 },
      { text: '新增产值30亿元', x: 142, y: 682 },
      { text: '县工业和信', x: 302, y: 674 },
      { text: '息化局', x: 302, y: 658 },
      { text: '2', x: 92, y: 650 },
      { text: '培育“专精特新”企业', x: 142, y: 650 },
      { text: '注：各单位按月报送进展。', x: 90, y: 600 },
    ];
    const across = [740, 715, 640].map((y) => `90 ${y} 310 0.8 re f`);
    const down = [90, 140, 300, 400].map((x) => `${x} 640 m ${x} 740 l S`);
    const { text } = await extract(
      'pdf',
      madePdf([words], [...across, '90 670 m 300 670 l S', ...down].join('\n')),
      String,
    );
    expect(text.split('\n')).toEqual([
      '重点任务分解表',
      '序号\t工作内容\t牵头单位',
      '1\t支持龙头企业扩大产能，新增产值30亿元\t县工业和信息化局',
      '2\t培育“专精特新”企业\t',
      '注：各单位按月报送进展。',
    ]);
  });

  it('has the characters that its radicals print, and says so', async () => {
    const { text, remarks } = await extract(
      'pdf',
      madePdf(printedPages(['⼀、⼈⺠政府的意⻅和⻰头企业⾼质量发展', '⼆、主要任务和保障措施与组织实施'])),
      String,
    );
    expect(text).toBe('一、人民政府的意见和龙头企业高质量发展\n二、主要任务和保障措施与组织实施');
    expect(remarks.join('')).toContain('7 个部首字形');
  });

  it('is read column by column where it is set in two, as a gazette is', async () => {
    const texts = [
      '第一条　为了规范供水用水，保障供水安全，维护供水企业和用户的合法权益，根据有关法律、法规，结合本县实际，制定本办法。',
      '第二条　本办法适用于县城规划区内的供水、用水及其监督管理活动，农村集中供水参照执行，具体办法由县水利局另行制定。',
      '第三条　县住房城乡建设局负责本办法的组织实施，发展改革、财政、卫生健康等部门按照各自职责做好有关工作。',
      '第四条　本办法自公布之日起施行。',
    ];
    const lines = texts.flatMap((text) => {
      const indented = `　　${text}`;
      return [...Array(Math.ceil(indented.length / 14)).keys()].map((i) => indented.slice(i * 14, i * 14 + 14));
    });
    const half = Math.ceil(lines.length / 2);
    const page = lines.map((text, index) => {
      const blank = /^　*/u.exec(text)?.[0].length ?? 0;
      return { text: text.slice(blank), x: (index < half ? 100 : 320) + blank * 12, y: 700 - (index % half) * 20 };
    });
    const title = { text: '某县供水用水管理办法', x: 230, y: 760 };
    const { text } = await extract('pdf', madePdf([[title, ...page, { text: '— 3 —', x: 282, y: 50 }]]), String);
    expect(text.split('\n')).toEqual([title.text, ...texts.map((words) => words.replace('　', ' '))]);
  });

  it('has its lines joined, heads and page numbers left out, and numbered lines at the edge of every page kept', async () => {
    const items = Array.from({ length: 96 }, (_, i) => `${i + 1}．支持第${i + 1}类企业。`);
    const { text, remarks } = await extract('pdf', madePdf(printedPages(items, '某市公报')), String);
    expect(text.split('\n')).toEqual(items);
    expect(remarks[0]).toContain('8 处');
    expect(await outline('pdf', madePdf(printedPages(PARAGRAPHS)))).toHaveLength(3);
  });
});
