import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idleDecisions, readEditorial } from '../../scripts/read/read-editorial.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editorial-'));
});
afterAll(() => rm(folder, { recursive: true }));

type Result = Awaited<ReturnType<typeof readEditorial>>;

async function read(files: Record<string, string>): Promise<{ said: string[]; result: Result }> {
  const place = await mkdtemp(join(folder, 'case-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(place, name), text);
  const result = await readEditorial(place);
  return { result, said: result.diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`) };
}

describe('readEditorial', () => {
  it('reads decisions by document and for the whole corpus; words may stand in one text', async () => {
    const { result, said } = await read({
      'topics.yaml': '- { id: steel, label: 钢铁, kind: subject, words: 钢材 特钢 }\n',
      'doc.yaml': 'notes:\n  - { quote: 甲, kind: uncertain-place, reason: 位置存疑 }\n',
    });
    expect(said).toEqual([]);
    expect(result.editorial.topics[0]?.words).toEqual(['钢材', '特钢']);
    expect(result.editorial.documents.get('doc')?.notes).toHaveLength(1);
  });

  it('keeps the file and the line of each decision', async () => {
    const fact = '  - { clause: s1, quote: 甲, of: agency, action: confirm, reason: 核对原文 }\n';
    const link = '  - { from: s1, to: other#s1, action: confirm, reason: 核对原文 }\n';
    const { result } = await read({ 'doc.yaml': `facts:\n${fact}\n  # next\n${fact}links:\n${link}` });
    expect(result.editorial.documents.get('doc')?.written).toEqual({
      file: expect.stringMatching(/^case-\w+\/doc\.yaml$/),
      lines: { facts: [2, 5], links: [7] },
    });
  });

  it('takes a missing folder or an empty file for no decisions', async () => {
    expect((await readEditorial(join(folder, 'nowhere'))).editorial.topics).toEqual([]);
    expect((await read({ 'topics.yaml': '# nothing yet\n', 'doc.yaml': '' })).said).toEqual([]);
  });

  it('says which decisions name no document', async () => {
    const { result } = await read({ 'doc.yaml': '', 'docc.yaml': '' });
    const [idle, ...others] = idleDecisions(result.editorial, [{ id: 'doc' }]);
    expect(idle).toMatchObject({ severity: 'warning', file: expect.stringMatching(/^case-\w+\/docc\.yaml$/) });
    expect(others).toEqual([]);
  });

  it('says where YAML is broken', async () => {
    expect((await read({ 'doc.yaml': 'notes:\n  - { quote: 甲\n' })).said[0]).toMatch(/^3:1 不是有效的 YAML/);
  });

  it('says which field is wrong and where', async () => {
    const { result, said } = await read({
      'topics.yaml': '- { id: steel, label: 钢铁, kind: subject }\n- { id: 钢, label: 铜, kind: metal }\n',
    });
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^2:\d+ “1\.id”不合格式/);
    expect(result.editorial.topics).toEqual([]);
  });

  it('says in Chinese what is wrong, what stands there and what should', async () => {
    const { said } = await read({
      'doc.yaml': [
        'notes: [{ quote: 甲, kind: doubt, reason: 短 }]',
        'parts: [{ id: steel, titel: 附件 }]',
        'facts: 无',
      ].join('\n'),
      'other.yaml': 'notes:\n\t- 甲\n',
      'twice.yaml': 'notes: []\nnotes: []\n',
    });
    const saysSo = expect.arrayContaining([
      expect.stringMatching(/^1:\d+ “notes\.0\.kind”不合格式：应为 .+ 之一，写的是“doubt”。$/),
      expect.stringMatching(/^1:\d+ “notes\.0\.reason”不合格式：至少要 4 个字，写的是“短”。$/),
      '2:9 “parts.0”不合格式：没有 titel 这样的字段。',
      '3:8 “facts”不合格式：应为列表，写的是“无”。',
      '2:1 不是有效的 YAML：缩进用了制表符，要用空格。',
      '2:1 不是有效的 YAML：同一个字段写了两次。',
    ]);
    expect(said).toEqual(saysSo);
    for (const one of said) expect(one).not.toMatch(/expected|Invalid|must/);
  });

  it('refuses words that could stand in no address', async () => {
    const { said } = await read({
      'doc.yaml': [
        'parts: [{ id: source, title: 附件 }, { id: steel, title: 附件二 }]',
        'kinds: [{ quote: 各县区：, kind: front, role: 主送, reason: 主送机关 }]',
      ].join('\n'),
    });
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^1:\d+ “parts\.0\.id”不合格式/);
    expect(said[1]).toMatch(/^2:\d+ “kinds\.0\.role”不合格式/);
  });

  it('names files from the project, never by where they lie on this machine', async () => {
    const { result } = await read({ 'doc.yaml': 'notes:\n  - { quote: 甲\n' });
    expect(result.diagnostics.map(({ file }) => file)).toEqual([expect.stringMatching(/^case-\w+\/doc\.yaml$/)]);
    const own = await readEditorial('content/editorial');
    expect(own.editorial.documents.get('henan-2017-new-materials')?.written?.file).toBe(
      'content/editorial/henan-2017-new-materials.yaml',
    );
    expect(own.diagnostics).toEqual([]);
  });

  it('says what entries of a vocabulary say twice, or of entries that are not there', async () => {
    const { said } = await read({
      'topics.yaml': [
        '- { id: steel, label: 钢铁, kind: subject, broader: [metals] }',
        '- { id: metal, label: 金属, kind: subject, broader: [ring] }',
        '- { id: ring, label: 环, kind: subject, broader: [metal] }',
        '- { id: steel, label: 钢, kind: subject }',
      ].join('\n'),
      'agencies.yaml': [
        '- { name: 农业局, level: county, function: 农业, later: [农业农村委] }',
        '- { name: 农业农村局, full: 农业农村委员会, level: county, function: 农业 }',
        '- { name: 农业局, level: province, function: 农业 }',
        '- { name: 农业局, level: county, function: 农业, later: [农业农村委员会] }',
      ].join('\n'),
      'synonyms.yaml': '- { words: [规上, 规模以上] }\n- { words: [两化融合, 规上] }\n',
    });
    expect(said).toEqual([
      '4:1 机构“农业局（county）”在第 1 行已经写过。',
      '1:1 “农业局”的 later 写了“农业农村委”，名录里没有这样一个同级的规范名。',
      '4:1 “农业局”的 later 写了“农业农村委员会”，名录里没有这样一个同级的规范名。',
      '2:1 同义词“规上”在第 1 行已经写过。',
      '4:1 主题编号“steel”在第 1 行已经写过。',
      '1:1 主题“steel”的 broader 写了“metals”，没有这个主题。',
      '2:1 主题“metal”的 broader 绕回了它自己。',
      '3:1 主题“ring”的 broader 绕回了它自己。',
    ]);
  });

  it('says which parts have one address and which anchors move to two places', async () => {
    const { said } = await read({
      'doc.yaml': [
        'parts: [{ id: steel, title: 附件 }, { id: steel, title: 附件二 }]',
        'anchors:',
        '  - { from: s1, to: s2, reason: 编号有变 }',
        '  - { from: s1, to: s3, reason: 编号有变 }',
      ].join('\n'),
    });
    expect(said).toEqual(['1:1 parts 的编号“steel”在第 1 行已经写过。', '4:1 anchors 的 from“s1”在第 3 行已经写过。']);
  });

  it('says which files it does not read', async () => {
    const { result } = await read({ 'doc.yml': 'notes: []\n', 'doc.YAML': '', 'README.md': '', '.keep': '' });
    expect(result.diagnostics.map(({ severity, ruleId, file }) => `${severity} ${ruleId} ${file.slice(-8)}`)).toEqual([
      'warning editorial-ending doc.YAML',
      'warning editorial-ending /doc.yml',
    ]);
  });
});
