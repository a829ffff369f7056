import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/view/escape.ts';
import { type Insertion, markText } from '../../src/view/mark-text.ts';

const mark = (from: number, to: number): Insertion => ({ from, to, open: '<b>', close: '</b>' });

describe('markText', () => {
  it('puts an element around a stretch', () => {
    expect(markText('<p>（一）指导</p>', [mark(0, 3)])).toBe('<p><b>（一）</b>指导</p>');
  });

  it('closes before a tag and opens again after it', () => {
    expect(markText('<p>一<i>二</i>三</p>', [mark(0, 2)])).toBe('<p><b>一</b><i><b>二</b></i>三</p>');
  });

  it('counts a character reference as one character and white space not at all', () => {
    expect(markText('<p>\n  A &#38; B</p>', [mark(1, 2)])).toBe('<p>\n  A <b>&#38;</b> B</p>');
  });

  it('puts an empty element where characters were left out', () => {
    expect(markText('<p>一二</p>', [mark(1, 1)])).toBe('<p>一<b></b>二</p>');
  });

  it('never changes the text, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(fc.nat(60), { maxLength: 6 }),
        (text, ends) => {
          const places = [...ends].sort((a, b) => a - b);
          const insertions = places.flatMap((from, i) => (i % 2 === 0 ? [mark(from, places[i + 1] ?? from)] : []));
          const html = `<p>${escapeHtml(text)}</p>`;
          expect(markText(html, insertions).replaceAll(/<\/?b>/g, '')).toBe(html);
        },
      ),
    );
  });
});
