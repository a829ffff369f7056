import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../src/domain/clause.ts';
import { builtPages, find, textOf } from './pages.ts';
import { addDocument, run, workspace } from './workspace.ts';

/** Pieces that would act as markup, code or layout somewhere between a source and its page. */
const PIECES = [
  '{',
  '}',
  '{1+1}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text has to look like a template
  '${x}',
  '`',
  '``',
  '```',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</section>',
  '<!--',
  '-->',
  'import x from "y"',
  'export default 1',
  '---',
  '](',
  '[a](javascript:alert(1))',
  '**',
  '__',
  '~~',
  '\\',
  '|',
  '# ',
  '> ',
  '&lt;',
  '&#0;',
  '\u202e',
  '\u200b',
  '\u00a0',
  '\ufeff',
  '$&',
  '%s',
  '"',
  "'",
  '一、',
  '（一）',
  '1.',
  '中',
  '文',
  '。',
  '，',
  ' ',
  '😀',
  '\ud83d\ude00',
];
const hostile = fc.array(fc.constantFrom(...PIECES), { minLength: 3, maxLength: 40 }).map((pieces) => pieces.join(''));
const DOCUMENTS = 12;
const withoutSpace = (text: string): string => text.replace(/[\s\ufeff]+/g, '');

describe('a site built from hostile text', () => {
  const space = workspace();
  const texts = fc.sample(fc.array(hostile, { minLength: 3, maxLength: 12 }), { numRuns: DOCUMENTS, seed: 20_120_225 });
  for (const [index, lines] of texts.entries()) {
    addDocument(
      space,
      `hostile-${index}`,
      ['关于样例的意见', '一、总体要求', ...lines, '{'.repeat(10_000)].join('\n\n'),
      { title: JSON.stringify(lines[0]) },
    );
  }
  const { code, output } = run(space, 'build');
  const clauses =
    code === 0 ? (JSON.parse(readFileSync(join(space.out, 'data/v1/clauses.json'), 'utf8')) as Clause[]) : [];
  const pages = code === 0 ? builtPages(space.out) : [];

  it('builds', () => {
    expect(output).not.toMatch(/\n\s+at /);
    expect(code).toBe(0);
    expect(clauses.length).toBeGreaterThan(DOCUMENTS);
  });

  it('shows the same characters', () => {
    for (const page of pages.filter((p) => /^\/policies\/hostile-\d+\/$/.test(p.path))) {
      const shown = withoutSpace(textOf(page.tree));
      const own = clauses.filter((clause) => page.path === `/policies/${clause.doc}/`);
      const missing = own.filter((clause) => !shown.includes(withoutSpace(clause.text)));
      expect(missing.map((clause) => clause.text)).toEqual([]);
    }
  });

  it('holds no element, attribute or script that came out of the text', () => {
    for (const page of pages) {
      visit(page.tree, 'element', (element) => {
        expect(Object.keys(element.properties).filter((name) => /^on/i.test(name))).toEqual([]);
        const { href, src } = element.properties;
        for (const address of [href, src])
          if (typeof address === 'string') expect(address).not.toMatch(/^\s*javascript:/i);
      });
      expect(find(page.tree, (e) => e.tagName === 'img' && e.properties.src === 'x')).toBeNull();
      expect(
        find(
          page.tree,
          (e) =>
            e.tagName === 'script' && textOf(e).includes('alert(1)') && e.properties.type !== 'application/ld+json',
        ),
      ).toBeNull();
    }
  });
});
