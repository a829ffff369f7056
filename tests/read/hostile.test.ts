import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeText } from '../../scripts/read/decode.ts';
import { extract } from '../../scripts/read/extract/extract.ts';
import { ExtractError, type SourceFormat } from '../../scripts/read/extract/extracted.ts';
import { engine, repairedText, shownText } from '../parse/text-engine.ts';
import { madeDocx, madePdf, paragraphXml, printedPages } from './made-files.ts';

const decode = (bytes: Uint8Array): string => {
  const decoded = decodeText(bytes);
  if (!decoded) throw new ExtractError('编码不认识', '');
  return decoded.text;
};
const read = async (format: SourceFormat, file: Uint8Array | string): Promise<string> =>
  (await extract(format, typeof file === 'string' ? Buffer.from(file) : file, decode)).text;
const SENTENCE = '一、总体要求。为加快全市新材料产业高质量发展，构建竞争新优势，经市政府同意，特制定本意见。';
const page = (more: string): string => `<html><body>${`<p>${SENTENCE}</p>`.repeat(3)}${more}</body></html>`;
const bare = (text: string): string => text.replace(/\s/gu, '');

/** A server that counts who asks it for anything. */
let server: Server;
let asked: string[] = [];
let origin = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe('a .docx that means harm', () => {
  const entity = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

  it.each([
    ['the document', madeDocx(paragraphXml('甲').replace('甲', '甲&x;'), {}, entity)],
    ['the styles', madeDocx(paragraphXml('甲'), { 'word/styles.xml': `${entity}<w:styles>&x;</w:styles>` })],
    [
      'the numbering',
      madeDocx(paragraphXml('甲'), { 'word/numbering.xml': `${entity}<w:numbering>&x;</w:numbering>` }),
    ],
    ['entities that grow', madeDocx('<w:p/>', {}, '<!DOCTYPE w [<!ENTITY a "哈"><!ENTITY b "&a;&a;">]>')],
  ])('is refused unread for a DTD in %s', async (_, file) => {
    await expect(read('docx', file)).rejects.toThrow(/DTD 或实体/);
  });

  it('is refused before it is unpacked where it would grow beyond measure', async () => {
    const bomb = madeDocx(paragraphXml('甲'), { 'word/footnotes.xml': new Uint8Array(40_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(read('docx', bomb)).rejects.toThrow(/解开后过大/);
  });

  it('is refused for thousands of entries', async () => {
    const many = Object.fromEntries(Array.from({ length: 5_100 }, (_, i) => [`word/${i}.xml`, 'a']));
    await expect(read('docx', madeDocx(paragraphXml('甲'), many))).rejects.toThrow(/解开后过大/);
  });

  it('is refused where its sizes lie and the text would be cut short', async () => {
    const file = Buffer.from(madeDocx(Array.from({ length: 500 }, (_, i) => paragraphXml(`第${i}段`)).join('')));
    const name = file.lastIndexOf('word/document.xml');
    file.writeUInt32LE(9_000, name - 46 + 24);
    await expect(read('docx', file)).rejects.toThrow(/残缺|损坏/);
  });

  it.each(['<w:p><w:r><w:t>甲</w:p>', '<w:p>', '</w:p>'])('is refused for broken XML: %s', async (body) => {
    await expect(read('docx', madeDocx(body))).rejects.toThrow(/残缺/);
  });

  it('is refused for nesting without end', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(5_000)}${paragraphXml('甲')}${'</w:sdtContent></w:sdt>'.repeat(5_000)}`;
    await expect(read('docx', madeDocx(deep))).rejects.toBeInstanceOf(ExtractError);
  });

  it('asks nobody for its pictures and writes nothing beside it', async () => {
    asked = [];
    const relations = (target: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}" TargetMode="External"/></Relationships>`;
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const beside = join(tmpdir(), 'duidu-evil.txt');
    for (const target of [`${origin}/a.png`, 'file:///etc/passwd']) {
      const file = madeDocx(picture + paragraphXml('甲'), {
        'word/_rels/document.xml.rels': relations(target),
        [`${'../'.repeat(12)}${relative('/', beside)}`]: 'x',
      });
      expect(await read('docx', file)).toBe('甲');
    }
    expect(asked).toEqual([]);
    expect(existsSync(beside)).toBe(false);
  });
});

describe('a page that means harm', () => {
  it('asks nobody for anything and runs nothing', async () => {
    asked = [];
    const text = await read(
      'html',
      page(
        `<base href="${origin}/"><link rel="stylesheet" href="x.css"><script src="x.js"></script><script>globalThis.hit = 1</script><img src="${origin}/a.png" onerror="globalThis.hit = 1"><iframe src="file:///etc/passwd"></iframe><object data="${origin}/o"></object><svg onload="globalThis.hit = 1"></svg><p>&x;</p>`,
      ),
    );
    expect(text).not.toMatch(/root:|hit/);
    expect(asked).toEqual([]);
    expect('hit' in globalThis).toBe(false);
  });

  it.each([400, 10_000, 100_000])('is refused for %i elements inside each other', async (depth) => {
    await expect(read('html', '<div>'.repeat(depth) + page(''))).rejects.toThrow(/套了|过深/);
    await expect(read('md', `${'<div>'.repeat(depth)}甲`)).rejects.toThrow(/套了|过深/);
  });

  it('does not make the cells that a table claims', async () => {
    const text = await read('html', page('<table><tr><td colspan="99999999" rowspan="99999999">甲</td></tr></table>'));
    expect(text.length).toBeLessThan(400);
  });
});

describe('a Markdown file that means harm', { timeout: 30_000 }, () => {
  it.each([
    ['lists', Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i * 2)}- 甲`).join('\n'), 2_000],
    ['quotations', `${'>'.repeat(20_000)} 甲`, 1],
    ['brackets', `甲${'['.repeat(50_000)}${']('.repeat(50_000)}`, 1],
    ['images', '![甲'.repeat(10_000), 10_000],
  ])('takes seconds at most for nested %s, and loses no word', async (_, source, count) => {
    const began = performance.now();
    expect((await read('md', source)).match(/甲/g)).toHaveLength(count);
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});

describe('bytes in any encoding', () => {
  const words = '郑州市人民政府办公厅关于加快发展的意见\r\n一、总体要求\n坚持新发展理念，推动高质量发展。\r\n';

  it.each([
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(words)]), words],
    ['UTF-16 LE', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')]), words],
    ['UTF-16 BE', Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(words, 'utf16-be')]), words],
    ['GB18030 of four bytes', iconv.encode(`${words}𠮷㐀䶵€ḿ`, 'gb18030'), `${words}𠮷㐀䶵€ḿ`],
    ['GBK', iconv.encode(words, 'gbk'), words],
    [
      'Big5',
      iconv.encode('某市意見\n一、總體要求\n堅持發展，改善民生。\n'.repeat(4), 'big5'),
      '某市意見\n一、總體要求\n堅持發展，改善民生。\n'.repeat(4),
    ],
  ])('are read as %s to the last character', (_, bytes, text) => {
    expect(decodeText(bytes)?.text).toBe(text);
  });

  it.each([
    ['a NUL', Buffer.from('一、甲\u0000乙')],
    ['half a pair of UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0x4e, 0x00, 0xd8, 0x01, 0x4e])],
    ['an odd byte of UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0x4e, 0x41])],
    ['UTF-16 without a mark', Buffer.from(words, 'utf16le')],
    ['one byte too many', Buffer.concat([Buffer.from(words.repeat(9)), Buffer.from([0xff])])],
  ])('are refused for %s rather than read with a loss', (_, bytes) => {
    expect(decodeText(bytes)).toBeNull();
  });

  it('reads what it accepts as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const plain = text.replace(/[\u0000\ufeff]/gu, '');
        expect(decodeText(Buffer.from(plain))?.text ?? plain).toBe(plain);
        const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(plain, 'utf16le')]);
        if (plain.isWellFormed()) expect(decodeText(marked)?.text).toBe(plain);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any text in any format', { timeout: 60_000 }, () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]|[\ufffe\uffff]/gu, '').trim())
    .filter((text) => text !== '');
  const lines = fc.array(line, { minLength: 1, maxLength: 12 });

  it('loses no character of a .docx', async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (texts) => {
        const found = await read('docx', madeDocx(texts.map(paragraphXml).join('')));
        expect(bare(found)).toBe(bare(texts.join('')));
      }),
      { numRuns: 60 },
    );
  });

  it('loses no character of a page', async () => {
    const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    await fc.assert(
      fc.asyncProperty(lines, async (texts) => {
        const own = texts.map((text) => `甲${text}乙`);
        const found = await read('html', page(own.map((text) => `<p>${escaped(text)}</p>`).join('')));
        expect(bare(found)).toBe(bare(SENTENCE.repeat(3) + own.join('')));
      }),
      { numRuns: 100 },
    );
  });

  it('loses no character of a .pdf, its page numbers apart', async () => {
    const han = fc.stringMatching(/^[一-龥，。；：（）]{8,60}$/u);
    await fc.assert(
      fc.asyncProperty(fc.array(han, { minLength: 6, maxLength: 40 }), async (texts) => {
        expect(bare(await read('pdf', madePdf(printedPages(texts))))).toBe(texts.join(''));
      }),
      { numRuns: 20 },
    );
  });

  it('is refused or read, and what is read is accounted for to the last character', async () => {
    const formats = fc.constantFrom<SourceFormat>('txt', 'md', 'html', 'docx', 'pdf');
    const bits = fc.array(
      fc.constantFrom(
        '<p>',
        '</div>',
        '<table><tr><td>',
        '<b',
        '&amp',
        ';',
        '一、总体要求',
        '（一）',
        '第一条 ',
        '\n',
        '\r',
        '\r\n',
        '\t',
        '|',
        '> ',
        '- ',
        '#',
        '```',
        '[',
        '](',
        '---',
        '<!--',
        '-->',
        '<script>',
        '\u2028',
        '\ufeff',
        '\u0000',
        SENTENCE,
        '%PDF-1.7',
        'PK\u0003\u0004',
      ),
      { maxLength: 60 },
    );
    const file = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      bits.map((parts) => new Uint8Array(Buffer.from(parts.join('')))),
      fc.tuple(fc.nat(2_000), fc.nat(255)).map(([at, value]) => {
        const bytes = madeDocx(paragraphXml(SENTENCE));
        bytes[at % bytes.length] = value;
        return bytes;
      }),
      fc.tuple(fc.nat(4_000), fc.nat(255)).map(([at, value]) => {
        const bytes = madePdf(printedPages([SENTENCE, SENTENCE]));
        bytes[at % bytes.length] = value;
        return bytes;
      }),
    );
    await fc.assert(
      fc.asyncProperty(formats, file, async (format, bytes) => {
        const text = await read(format, bytes).catch((error: unknown) => {
          expect(error).toBeInstanceOf(ExtractError);
          return '';
        });
        const { repaired, parsed } = engine(text, {}, `content/sources/zz/source.${format}`);
        expect(repairedText(repaired)).toBe(shownText(parsed.clauses, parsed.tables));
        expect(parsed.document.fidelity.unexplained).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '总体要求',
    '总体要求，',
    '加快发展。',
    '（一）加快；',
    '第一条 甲。第二条 乙。',
    '1.甲。2.乙。',
    '（',
    ' 甲',
    '甲\t',
    '2023年1月1日',
    '??甲',
    '《甲》',
  ])('reads 300,000 characters of “%s” on one line in seconds', (words) => {
    const began = performance.now();
    const { parsed } = engine(words.repeat(Math.ceil(300_000 / words.length)));
    expect(parsed.document.fidelity.unexplained).toBe(0);
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it.each(['**a**_', '[甲](乙 ', '*_**__', '**甲**_\n', '\\[', '`甲 '])(
    'reads 20,000 times “%s” in Markdown in seconds, as it is printed',
    async (marks) => {
      const many = marks.repeat(20_000).trim();
      const began = performance.now();
      const text = await read('md', `# 通知\n\n${SENTENCE}\n\n${many}\n\n1. ${SENTENCE}\n`);
      expect(performance.now() - began).toBeLessThan(5_000);
      expect(bare(text)).toBe(bare(`通知${SENTENCE}${many}1.${SENTENCE}`));
    },
  );
});
