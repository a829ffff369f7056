import { Document, ExternalHyperlink, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, readMemo, refuseLargeFile } from '../../src/cite/memo/read-memo.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const GBK = Uint8Array.from([0xd6, 0xa3, 0xd6, 0xdd, 0xca, 0xd0]);

describe('readMemo', () => {
  it('reads the body, links and footnotes of a .docx', async () => {
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph('见《实施意见》四（二）2.')] } },
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new TextRun('依据'),
                new ExternalHyperlink({
                  link: 'https://x.example/policies/zz/?v=261ff8de#s4-2-2',
                  children: [new TextRun('四（二）2.')],
                }),
                new FootnoteReferenceRun(1),
              ],
            }),
            new Paragraph('第二段'),
          ],
        },
      ],
    });
    const memo = await readMemo('情况.docx', new Uint8Array(await Packer.toBuffer(document)));
    const [link] = memo.links;
    expect(memo.text.slice(link?.start, link?.end)).toBe('四（二）2.');
    expect(link?.href).toBe('https://x.example/policies/zz/?v=261ff8de#s4-2-2');
    expect(memo.text).toMatch(/第二段/);
    expect(memo.text).toMatch(/见《实施意见》四（二）2\./);
  });

  it('reads HTML without scripts and styles, and keeps links', async () => {
    const html =
      '<!doctype html><style>p{}</style><p>甲<a href="/policies/zz/#s4">乙</a></p><script>“丙”</script><p>丁</p>';
    const memo = await readMemo('a.html', encode(html));
    expect(memo.text).toBe('甲乙\n\n丁');
    expect(memo.links).toEqual([{ start: 1, end: 2, href: '/policies/zz/#s4' }]);
  });

  it('reads text as UTF-8, UTF-16 or GB18030, with any line ends', async () => {
    expect((await readMemo('a.txt', encode('\ufeff甲\r\n乙'))).text).toBe('甲\n乙');
    expect((await readMemo('a.txt', GBK)).text).toBe('郑州市');
    expect((await readMemo('a.txt', Uint8Array.from([0xff, 0xfe, 0x32, 0x75]))).text).toBe('甲');
  });

  it('knows the links of Markdown', async () => {
    const memo = await readMemo('a.md', encode('[四（二）2.](https://x.example/policies/zz/#s4-2-2 "题")'));
    expect(memo.links.map((link) => link.href)).toEqual(['https://x.example/policies/zz/#s4-2-2']);
  });

  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  const whole = zipSync({ 'word/document.xml': encode('<w:document/>') });
  it.each([
    ['加密.docx', ole, /加了密码/],
    ['旧.doc', ole, /旧版 .doc/],
    ['空.txt', new Uint8Array(), /空的/],
    ['坏.docx', whole.slice(0, 40), /不完整或已损坏/],
    ['坏.docx', encode('not a zip'), /不完整或已损坏/],
    ['表.docx', zipSync({ 'xl/workbook.xml': encode('<x/>') }), /不是 .docx/],
    ['破.docx', zipSync({ 'word/document.xml': encode('<w:doc') }), /读不出来/],
    ['a.pdf', encode('%PDF-1.7'), /不读 PDF/],
    ['图.bin', Uint8Array.from([0, 1, 2, 0xff, 0xff, 0x80, 0x80]), /不是文字文件/],
  ])('%s is refused in plain words', async (name, bytes, message) => {
    await expect(readMemo(name, bytes)).rejects.toThrow(message);
  });

  it('refuses a file that is no memo by its ending, and reads one without an ending', async () => {
    const bytes = new TextEncoder().encode('print("四（二）2.")');
    await expect(readMemo('算表.py', bytes)).rejects.toThrow('不读 .py 文件');
    await expect(readMemo('2026.11.25 情况', bytes)).resolves.toMatchObject({ text: 'print("四（二）2.")' });
  });

  it('refuses a file over 50 MB before it is read', () => {
    expect(() => refuseLargeFile(LARGEST_FILE + 1)).toThrow(/超过 50 MB/);
    expect(() => refuseLargeFile(LARGEST_FILE)).not.toThrow();
  });
});
