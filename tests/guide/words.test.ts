import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeBlocks, codeWords, guides } from './documents.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const code = ['scripts', 'src'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((name) => join(top, name))
    .filter((path) => /\.(ts|astro)$/.test(path)),
);
const TOP = /^(?:scripts|src|content|tests|public|\.ci)\//;
/** Made by a build or a run, or by the reader of the guide. */
const MADE =
  /^(?:content\/(?:policies|history|anchors\.lock\.json|quality\.json)|content\/(?:sources|editorial)\/practice)/;

/** Tells whether a path with placeholders (`<doc>`, `*`, `{a,b}`) or without is there. */
function exists(path: string): boolean {
  if (MADE.test(path)) return true;
  const fixed = path.replace(/[<*{].*$/, '');
  return existsSync(fixed === path ? path.replace(/:\d+$/, '') : fixed.slice(0, fixed.lastIndexOf('/') + 1) || '.');
}

describe.each(guides())('$path', ({ text, folder, path }) => {
  it('names only paths that are there', () => {
    const words = codeWords(text);
    const named = words.filter((word) => TOP.test(word) && !/\s/.test(word));
    expect(named.filter((word) => !exists(word))).toEqual([]);
    const files = words.filter((word) => /^[\w./-]+\.(?:ts|astro|css|yaml|mjs)$/.test(word) && !TOP.test(word));
    const known = new Set(code.map((file) => basename(file)));
    const lost = files.filter(
      (word) =>
        !existsSync(normalize(join(folder, word))) &&
        !known.has(basename(word)) &&
        !existsSync(word) &&
        !/^(?:\w+|<\w+>)\.yaml$/.test(word),
    );
    expect(lost).toEqual([]);
  });

  it('names only commands that are there', () => {
    const commands = [...text.matchAll(/npm run ([a-z][\w:]*)/g), ...text.matchAll(/[`、]\s*(test:[a-z]+)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
    for (const block of codeBlocks(text, 'sh')) {
      const tests = [...block.matchAll(/\btests\/\S+/g)].map(([word]) => word);
      expect(
        tests.filter((word) => !existsSync(word)),
        path,
      ).toEqual([]);
    }
  });

  it('names only options that the command knows', () => {
    const uses = [...text.matchAll(/npm run ([a-z]+) -- ((?:\S+ )*?)(--[a-z-]+)/g)];
    for (const [, command = '', , option = ''] of uses)
      expect(readFileSync(`scripts/cli/${command}.ts`, 'utf8'), `${command} ${option}`).toContain(option.slice(2));
  });

  it('names only environment variables that the code reads', () => {
    const names = [
      ...new Set([...text.matchAll(/\b([A-Z]{2,}(?:_[A-Z]+)+|DIST)(?==|`)/g)].map((match) => match[1] ?? '')),
    ];
    const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const all = [...code, ...tests.map((name) => join('tests', name))]
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(names.filter((name) => !all.includes(`'${name}'`) && !all.includes(`env.${name}`))).toEqual([]);
  });
});

describe('counts', () => {
  it('of documents in the README are those of the corpus', () => {
    const words = '零一二三四五六七八九十';
    const documents = readdirSync('content/sources').length;
    const named = [...readFileSync('README.md', 'utf8').matchAll(/([一二三四五六七八九十]|\d+)件文件/g)];
    for (const [, number = ''] of named) expect(number).toBe(/\d/.test(number) ? String(documents) : words[documents]);
  });

  it('are not typed into the guide: use <Count of="…" />', () => {
    const typed = guides()
      .filter(({ path }) => path.startsWith('content/guide'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\d[\d,]* ?(?:件文件|条条款|处对应|处校订|项检查)/g)].map(([words]) => `${path}: ${words}`),
      );
    expect(typed).toEqual([]);
  });

  it('of the commands in the README are all there are', () => {
    const table = readFileSync('README.md', 'utf8').split('## 要改什么')[0] ?? '';
    const commands = Object.keys(scripts).filter((name) => !name.includes(':') && !['test', 'format'].includes(name));
    expect(commands.filter((name) => !new RegExp(`npm (?:run )?${name}\\b`).test(table))).toEqual([]);
  });
});
