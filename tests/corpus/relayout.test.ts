import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engine } from '../parse/text-engine.ts';

const DOCUMENTS = [
  'henan-2012-industry-plans',
  'henan-2015-advanced-manufacturing',
  'henan-2017-new-materials',
  'zhengzhou-2022-new-materials',
  'xinmi-2023-refractories',
];

/** The same paragraphs laid out in another way, as another extraction would have left them. */
const LAYOUTS: Record<string, (paragraphs: readonly string[]) => string> = {
  'with a blank line between': (all) => all.join('\n\n'),
  'wrapped at 35 characters': (all) => all.flatMap((p) => wrapped(p, 70, '')).join('\n'),
  'wrapped and indented': (all) => all.flatMap((p) => wrapped(p, 56, '　　')).join('\n'),
  'wrapped with page numbers': (all) =>
    all
      .flatMap((p) => wrapped(p, 64, ''))
      .flatMap((line, index) => (index % 25 === 24 ? [line, '', `- ${(index + 1) / 25} -`, ''] : [line]))
      .join('\n'),
  'with half-width marks': (all) =>
    all.join('\n').replace(/[，（）：；]/gu, (mark) => ({ '，': ',', '（': '(', '）': ')', '：': ':' })[mark] ?? ';'),
  'with blanks around figures': (all) => all.join('\n').replace(/\d+/gu, ' $& '),
};

function wrapped(paragraph: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  let used = indent.length * 2;
  for (const char of paragraph) {
    const wide = char.charCodeAt(0) < 256 ? 1 : 2;
    if (used + wide > width && !/[，。；：、！？）”》]/u.test(char)) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += char;
    used += wide;
  }
  return [...lines, line];
}

/** Number path and first words of every numbered clause. */
function numbered(text: string): string[] {
  const { clauses } = engine(text).parsed;
  return clauses
    .filter((clause) => clause.label !== null && clause.kind !== 'enumeration')
    .map(
      (clause) =>
        `${clause.num.join('.')} ${`${clause.heading ?? ''}${clause.text}`.normalize('NFKC').replace(/\s/gu, '').slice(0, 6)}`,
    );
}

describe.each(DOCUMENTS)('%s, laid out otherwise', (id) => {
  const source = readFileSync(`content/sources/${id}/source.txt`, 'utf8');
  const paragraphs = engine(source)
    .repaired.lines.map((line) => line.text)
    .filter((text) => text !== '');
  const wanted = numbered(paragraphs.join('\n'));

  it.each(Object.keys(LAYOUTS))('%s, has the same numbered clauses', (layout) => {
    const found = numbered(LAYOUTS[layout]?.(paragraphs) ?? '');
    const known = new Set(found);
    expect(wanted.filter((node) => known.has(node)).length / wanted.length).toBeGreaterThanOrEqual(0.99);
    expect(found.length / wanted.length).toBeLessThanOrEqual(1.02);
  });
});
