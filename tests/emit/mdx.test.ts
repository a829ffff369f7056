import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { policyMdx } from '../../scripts/emit/mdx.ts';
import { clause, HOSTILE, SAMPLE_CLAUSES, SAMPLE_TABLES } from './sample.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Parses MDX as the site does and returns the words of each clause by anchor; anything that would run is a failure. */
function readBack(mdx: string): Map<string, string> {
  const tree = parser.parse(mdx.replace(/^---[\s\S]*?\n---\n/, '')) as Root;
  const found = new Map<string, string>();
  visit(tree, (node) => {
    if (node.type === 'mdxjsEsm' || node.type === 'html') throw new Error(`markup came out of text: ${node.value}`);
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Clause') return undefined;
    const id = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'id')?.value;
    let words = '';
    visit(node, (inner) => {
      if (inner.type === 'text') words += inner.value;
      if (inner.type === 'mdxTextExpression' || inner.type === 'mdxFlowExpression')
        words += JSON.parse(inner.value) as string;
    });
    found.set(String(id), words);
    return SKIP;
  });
  return found;
}

describe('policyMdx', () => {
  it('gives every word back from the parsed MDX, in order, labels and headings included', () => {
    const words = readBack(
      policyMdx({ doc: 'sample', part: null, title: 't', clauses: SAMPLE_CLAUSES, tables: SAMPLE_TABLES }),
    );
    expect(words.get('s1')).toBe('一、总体要求本文第一段。');
    expect(words.get('s1-1')).toBe('（一）目标。一是甲。二是乙。');
    expect(words.get('s1-p2')).toBe(HOSTILE);
    expect(words.get('t1')).toBe('分工安排序号任务1建|设');
  });

  it('puts the address of an item at the words behind its number, not at the same words before it', () => {
    const [sample] = SAMPLE_CLAUSES;
    if (!sample) throw new Error('there is no sample');
    const plain = { ...sample, kind: 'paragraph' as const, label: null, heading: null, headingStyle: null };
    const item = { ...plain, id: 'sample#s1-i1', anchor: 's1-i1', kind: 'enumeration' as const, parent: 'sample#s1' };
    const clauses = [
      { ...plain, id: 'sample#s1', anchor: 's1', text: '支持企业；要做到：一是支持企业；二是壮大园区。' },
      { ...item, label: '一是', text: '支持企业；', inline: true },
    ];
    expect(policyMdx({ doc: 'sample', part: null, title: 't', clauses, tables: [] })).toContain(
      '支持企业；要做到：一是<Item id="s1-i1">支持企业；</Item>二是壮大园区。',
    );
  });

  it('keeps any text as data', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(
          '{',
          '}',
          '<',
          '>',
          '`',
          '*',
          '_',
          '[',
          ']',
          '(',
          ')',
          '\\',
          '|',
          '-',
          '=',
          ' ',
          '\t',
          '\n',
          '\u202E',
          '\uD800',
          '一',
          '&amp;',
          '1.',
          '$',
          '#',
          'import ',
          'www.a.cn',
        ),
      }),
    );
    fc.assert(
      fc.property(anyText, anyText, anyText, (heading, text, cell) => {
        const clauses = [
          clause('s1', { kind: 'part', label: '一、', heading, headingStyle: 'own-line', text }),
          clause('t1', { kind: 'table', text: cell }),
        ];
        const tables = [
          {
            clause: 'sample#t1',
            caption: cell,
            columns: ['甲', cell],
            rows: [{ anchor: 't1-r1', cells: [text, cell], reconstructed: false }],
          },
        ];
        const words = readBack(policyMdx({ doc: 'sample', part: null, title: text, clauses, tables }));
        expect(words.get('s1')).toBe(`一、${heading}${text}`);
        expect(words.get('t1')).toBe(`${cell}甲${cell}${text}${cell}`);
      }),
      { numRuns: 400 },
    );
  });
});
