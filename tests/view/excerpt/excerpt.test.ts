import { Packer } from 'docx';
import mammoth from 'mammoth';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { EXCERPT_FORMS, type Excerpt, excerptEntry, sourceLine } from '../../../src/view/excerpt/excerpt.ts';
import { excerptDocx } from '../../../src/view/excerpt/excerpt-docx.ts';
import { excerptMarkdown } from '../../../src/view/excerpt/excerpt-markdown.ts';
import type { ExcerptTexts } from '../../../src/view/excerpt/excerpt-texts.ts';

const TEXTS: ExcerptTexts = {
  title: '某市实施意见',
  partTitle: null,
  docNumber: '某政〔2022〕1号',
  issuer: '某市人民政府',
  issuedOn: '2022-01-01',
  level: 'municipality',
  short: '某市 2022',
  place: 0,
  clauses: { s1: ['一、', 'abcd1234', '# 不是标题 *也不是强调* [不是链接](x) <b>1</b>', 0] },
};

function excerpt(note: string, form = EXCERPT_FORMS[0]): Excerpt {
  const entry = excerptEntry(TEXTS, 'doc#s1', note, 'https://duidu.example', '2026-01-02');
  if (!entry || !form) throw new Error('no entry');
  return { title: '摘编', entries: [entry], form, madeOn: '2026-01-02' };
}

describe('an excerpt', () => {
  it('links every clause with its fingerprint', () => {
    expect(excerpt('').entries[0]?.citation.url).toBe('https://duidu.example/policies/doc/?v=abcd1234#s1');
    expect(excerptEntry(TEXTS, 'doc#s9', '', '', '')).toBeNull();
  });

  it('names the source in each form', () => {
    const lines = EXCERPT_FORMS.map((form) => sourceLine(excerpt('', form).entries[0] ?? never(), form));
    expect(lines[0]).toBe('《某市实施意见》（某政〔2022〕1号）一、');
    expect(new Set(lines).size).toBe(3);
  });

  it('is Markdown in which no character of a text acts as a mark', () => {
    const markdown = excerptMarkdown(excerpt('记一笔'));
    const tree = unified().use(remarkParse).parse(markdown) as Root;
    const [head, quote] = tree.children;
    expect(head && textOf(head)).toBe('摘编');
    expect(quote?.type).toBe('blockquote');
    expect(quote && textOf(quote)).toBe(TEXTS.clauses['s1']?.[2]);
    expect(markdown).toContain('(https://duidu.example/policies/doc/?v=abcd1234#s1)');
    expect(markdown).toContain('按：记一笔');
  });

  it('is a Word file that another program reads: words, source as a link, note', async () => {
    const buffer = await Packer.toBuffer(excerptDocx(excerpt('记一笔')));
    const { value } = await mammoth.convertToHtml({ buffer });
    expect(value).toContain('href="https://duidu.example/policies/doc/?v=abcd1234#s1"');
    const { value: text } = await mammoth.extractRawText({ buffer });
    for (const words of ['摘编', TEXTS.clauses['s1']?.[2] ?? '', '《某市实施意见》', '按：记一笔', 'abcd1234'])
      expect(text).toContain(words);
  });
});

function never(): never {
  throw new Error('no entry');
}
