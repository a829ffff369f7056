import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/lib/files.ts';
import { addDocument, run, type Workspace, workspace } from './workspace.ts';

const TEXT = '关于样例的意见\n\n一、总体要求\n\n为加快产业发展，特制定本意见。\n';
const BINARY = Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256);

/** Each kind of bad input: how it comes about, and what the one line about it has to name. */
const CASES: [string, (space: Workspace) => void, RegExp][] = [
  ['a folder without a source', (s) => withoutSource(s), /bad\S*:1:1 错误 .*(?:源文|source)/],
  ['an empty source', (s) => addDocument(s, 'bad', ''), /bad\/source\.txt:1:1 错误 .*空/],
  ['a source in no known encoding', (s) => addDocument(s, 'bad', BINARY), /bad\/source\.txt:1:1 错误 .*编码/],
  ['two sources for one document', (s) => twoSources(s), /bad\S*:1:1 错误 .*source\.(?:md|txt)/],
  ['no meta.yaml', (s) => addDocument(s, 'bad', TEXT, null), /bad\/meta\.yaml:1:1 错误/],
  [
    'an unknown region',
    (s) => addDocument(s, 'bad', TEXT, { region: '"999999"' }),
    /bad\/meta\.yaml:4:\d+ 错误 .*999999/,
  ],
  [
    'a date that is none',
    (s) => addDocument(s, 'bad', TEXT, { issuedOn: '2022-13-45' }),
    /bad\/meta\.yaml:6:\d+ 错误 .*2022-13-45/,
  ],
  [
    'an unknown key',
    (s) => addDocument(s, 'bad', TEXT, { isuedOn: '2022-06-02' }),
    /bad\/meta\.yaml:9:\d+ 错误 .*isuedOn/,
  ],
];

function withoutSource(space: Workspace): void {
  mkdirSync(join(space.sources, 'bad'));
  addDocument(space, 'model', TEXT);
  writeFileSync(join(space.sources, 'bad', 'meta.yaml'), readFileSync(join(space.sources, 'model', 'meta.yaml')));
}

function twoSources(space: Workspace): void {
  addDocument(space, 'bad', TEXT);
  writeFileSync(join(space.sources, 'bad', 'source.md'), TEXT);
}

describe('bad input', () => {
  it.each(CASES)('%s gives one line with file, line and remedy, and exit code 1', (_, make, expected) => {
    const space = workspace();
    make(space);
    const { code, output } = run(space, 'content');
    const lines = output.split('\n').filter((line) => line.includes(' 错误 '));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(expected);
    expect(lines[0]).toMatch(/请|应|可|写作|是不是|改/);
    expect(output).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });

  it('leaves the last site as it was, and builds the others with --keep-going', async () => {
    const space = workspace();
    addDocument(space, 'good', TEXT);
    expect(run(space, 'build').code).toBe(0);
    const before = await snapshot(space.out);
    addDocument(space, 'bad', '');
    expect(run(space, 'build').code).toBe(1);
    expect(await snapshot(space.out)).toEqual(before);
    expect(run(space, 'content', ['--keep-going']).code).toBe(0);
  });
});

describe('sources in other encodings', () => {
  it.each(['gb18030', 'big5', 'utf16le'])('are read: %s', (encoding) => {
    const space = workspace();
    const text = encoding === 'big5' ? '關於樣例的意見\n\n一、總體要求\n\n為加快產業發展，特制定本意見。\n' : TEXT;
    addDocument(space, 'coded', iconv.encode(text, encoding, { addBOM: encoding === 'utf16le' }));
    const { code } = run(space, 'content');
    expect(code).toBe(0);
    const clauses = readFileSync(join(space.out, 'data/v1/clauses.json'), 'utf8');
    expect(clauses).toContain(encoding === 'big5' ? '為加快產業發展' : '为加快产业发展');
  });
});

async function snapshot(folder: string): Promise<Record<string, string>> {
  const names = await listFiles(folder);
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}
