import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The chapter for readers says from which scores on a link is strong: the numbers of the code. */
describe('the chapter on searching and reading', () => {
  const chapter = readFileSync('content/guide/finding.mdx', 'utf8');
  const code = ['scripts/link/grade.ts', 'scripts/link/reuse/runs.ts'].map((file) => readFileSync(file, 'utf8'));
  const value = (name: string): string => new RegExp(`const ${name} = ([\\d.]+);`).exec(code.join('\n'))?.[1] ?? '?';

  it('says the thresholds that the code has', () => {
    expect(chapter).toContain(`连着 ${value('LONG_RUN')} 字以上相同；或者几段相同的合起来 ${value('LONG_SUM')} 字以上`);
    expect(chapter).toContain(`得分到 ${value('SAME')}；或者连着 ${value('LEAST_HAN')} 字以上相同`);
    expect(chapter).toContain(`得分到 ${value('RELATED')}（收录的文件多于二十件时是 ${value('RELATED_OF_MANY')}）`);
    expect(value('MANY_DOCUMENTS')).toBe('20');
  });
});
