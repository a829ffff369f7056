import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSources } from '../../scripts/read/read.ts';

const TEXT = '某市意见\n一、总体要求\n坚持新发展理念，推动高质量发展。\n';
const META = `title: 某市意见
docNumber: null
issuer: 某市人民政府
region: "410100"
level: municipality
issuedOn: 2024-05-01
retrievedFrom: null
retrievedOn: null
`;

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sources-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true });
});

async function put(id: string, files: Record<string, string | Uint8Array>): Promise<void> {
  await mkdir(join(dir, id), { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(dir, id, name), content);
}

async function findings(): Promise<string[]> {
  const { diagnostics } = await readSources(dir);
  return diagnostics.map((d) => `${d.severity} ${d.ruleId} ${d.file}:${d.line}:${d.column}`);
}

describe('readSources', () => {
  it('reads a source with its metadata and the hash of its bytes', async () => {
    await put('zz-2024', { 'source.txt': TEXT, 'meta.yaml': META });
    const { sources, diagnostics } = await readSources(dir);
    expect(diagnostics).toEqual([]);
    expect(sources.map((s) => [s.id, s.text, s.lines.length, s.sha256.length])).toEqual([['zz-2024', TEXT, 3, 64]]);
  });

  it('takes a document number from what the page says above its text', async () => {
    const page = `---\n文号: 某政〔2024〕1号\n---\n\n${TEXT}`;
    await put('page', {
      'source.md': page,
      'meta.yaml': META.replace('docNumber: null', 'docNumber: 某政〔2024〕1号'),
    });
    expect(await findings()).toEqual([]);
  });

  it('reads UTF-8 with a mark, GB18030 and Big5, and says which', async () => {
    await put('mark', {
      'source.txt': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)]),
      'meta.yaml': META,
    });
    await put('gb', { 'source.txt': iconv.encode(TEXT.repeat(5), 'gb18030'), 'meta.yaml': META });
    const big5 = '某市意見\n一、總體要求\n堅持發展，推動創業貸款。\n'.repeat(5);
    await put('big', { 'source.txt': iconv.encode(big5, 'big5'), 'meta.yaml': META.replace('某市意见', '某市意見') });
    const { sources, diagnostics } = await readSources(dir);
    expect(Object.fromEntries(sources.map((s) => [s.id, s.text]))).toEqual({
      mark: TEXT,
      gb: TEXT.repeat(5),
      big: big5,
    });
    expect(diagnostics.map((d) => `${d.ruleId} ${d.message}`).sort()).toEqual([
      'source-encoding 按 Big5 读入。',
      'source-encoding 按 GB18030 读入。',
    ]);
  });

  it.each([
    ['an unknown key', META.replace('issuer:', 'isuer:'), 'error meta-unknown-key', 3],
    ['an unknown region', META.replace('410100', '990000'), 'error meta-region', 4],
    ['a date that is none', META.replace('2024-05-01', '2024-02-30'), 'error meta-date', 6],
    ['a date badly written', META.replace('2024-05-01', '2024年5月'), 'error meta-value', 6],
    ['a level that is none', META.replace('municipality', 'city'), 'error meta-value', 5],
    ['a level that is not the region’s', META.replace('municipality', 'province'), 'error meta-contradiction', 5],
    [
      'a number that is not in the text',
      META.replace('docNumber: null', 'docNumber: 某政〔2024〕9号'),
      'warning meta-number',
      1,
    ],
    ['a missing key', META.replace('level: municipality\n', ''), 'error meta-missing-key', 1],
    ['broken YAML', 'title: "某市意见\nregion', 'error meta-yaml', 2],
    ['an empty file', '', 'error meta-empty', 1],
    [
      'the nation for a text of no organ of the nation',
      META.replace('410100', '100000').replace('municipality', 'nation'),
      'warning meta-nation',
      1,
    ],
    ['a title that is not in the text', META.replace('某市意见', '他市办法'), 'warning meta-title', 1],
  ])('says with line and remedy what is wrong: %s', async (_, meta, rule, line) => {
    await put('zz', { 'source.txt': TEXT, 'meta.yaml': meta });
    const { diagnostics } = await readSources(dir);
    expect(diagnostics.map((d) => `${d.severity} ${d.ruleId}`)).toContain(rule);
    const found = diagnostics.find((d) => rule.endsWith(d.ruleId));
    expect(found?.line).toBe(line);
    expect(found?.hint).toBeTruthy();
    expect(found?.file).toMatch(/zz\/meta\.yaml$/);
  });

  it('says what is wrong with source files, and reads the others', async () => {
    await put('good', { 'source.txt': TEXT, 'meta.yaml': META });
    await put('none', { 'meta.yaml': META });
    await put('empty', { 'source.txt': ' \n', 'meta.yaml': META });
    await put('bytes', { 'source.txt': Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256), 'meta.yaml': META });
    await put('two', { 'source.txt': TEXT, 'source.md': TEXT, 'meta.yaml': META });
    await put('odd', { 'source.xls': TEXT, 'meta.yaml': META });
    await put('nometa', { 'source.txt': TEXT });
    await put('Bad Name', { 'source.txt': TEXT, 'meta.yaml': META });
    await put('topics', { 'source.txt': TEXT, 'meta.yaml': META });
    const { sources, diagnostics } = await readSources(dir);
    expect(sources.map((s) => s.id)).toEqual(['good']);
    expect(new Set(diagnostics.map((d) => d.ruleId))).toEqual(
      new Set([
        'doc-id',
        'doc-id-shared',
        'meta-missing',
        'source-empty',
        'source-format',
        'source-missing',
        'source-twice',
        'source-unreadable',
      ]),
    );
  });

  it('tells one file in two folders', async () => {
    await put('aa', { 'source.txt': TEXT, 'meta.yaml': META });
    await put('bb', { 'source.txt': TEXT, 'meta.yaml': META });
    expect(await findings()).toEqual([expect.stringContaining('warning source-same')]);
  });

  it('says so where the folder is missing', async () => {
    const { diagnostics } = await readSources(join(dir, 'nowhere'));
    expect(diagnostics.map((d) => d.ruleId)).toEqual(['sources-missing']);
  });
});

describe('sources that were read before', () => {
  it('are what they were, and read anew when a byte of the text or of the metadata changes', async () => {
    const kept = join(dir, '.kept');
    const read = async () => {
      const { sources, diagnostics } = await readSources(dir, kept);
      return { source: sources[0], findings: diagnostics.map(({ ruleId, file }) => `${ruleId} ${file}`) };
    };
    await put('zz-2024', {
      'source.txt': TEXT,
      'meta.yaml': META.replace('docNumber: null', 'docNumber: 某政〔2024〕9号'),
    });
    const first = await read();
    expect(first).toMatchObject({ source: { text: TEXT }, findings: [expect.stringMatching(/^meta-number /)] });
    expect(await read()).toEqual(first);
    await put('zz-2024', { 'source.txt': TEXT.replace('推动', '促进') });
    const changed = await read();
    expect(changed.source).toMatchObject({ text: TEXT.replace('推动', '促进'), lines: first.source?.lines });
    expect(changed.source?.sum).not.toBe(first.source?.sum);
    await put('zz-2024', { 'meta.yaml': META });
    expect((await read()).findings).toEqual([]);
    await put('zz-2024', { 'meta.yaml': META.replace('level: municipality', 'level: town') });
    expect(await read()).toMatchObject({ source: undefined, findings: [expect.stringMatching(/^meta-value /)] });
    expect(await read()).toMatchObject({ source: undefined, findings: [expect.stringMatching(/^meta-value /)] });
  });
});
