import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definedAbbreviations } from '../../scripts/annotate/abbreviation/defined.ts';
import { assignmentsIn } from '../../scripts/annotate/agency/agency.ts';
import { placeOf } from '../../scripts/annotate/agency/place.ts';
import { buildRegister } from '../../scripts/annotate/agency/register.ts';
import { referencesIn } from '../../scripts/annotate/reference/reference.ts';
import { findEffect } from '../../scripts/annotate/validity/effect.ts';
import type { Clause } from '../../src/domain/clause.ts';

/** Texts made of the words the rules look for, with punctuation, spaces and brackets anywhere. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'责任单位：|牵头|配合|负责|省工信厅|市财政局|各有关|乡镇政府|领导小组|统筹|等|及|和|省|市'.split('|'),
      ),
      fc.constantFrom(
        ...'《|》|（|）|(|)|〔2014〕|87号|豫政|令|第|自|起施行|有效期|三年|公布之日|以下简称|SUV'.split('|'),
      ),
      fc.constantFrom('、', '，', ',', '。', '；', ' ', '\t', '\n', '县（市、区）', '“', '”'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));
const context = {
  place: placeOf({ level: 'province', region: { code: '410000', name: '河南省' } }),
  level: 'province' as const,
  register: buildRegister([]),
};

describe('on any text', () => {
  it('agencies quote the text, and what is printed stands in the quote', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('item' as const, 'responsibility' as const), (words, kind) => {
        for (const { quote, printed, agency } of assignmentsIn({ id: 'd#s1', kind, text: words }, undefined, context)) {
          expect(words).toContain(quote);
          expect(quote).toContain(printed);
          expect(agency.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('references and statements of effect quote the text', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const { quote } of referencesIn({ id: 'd#s1', text: words })) expect(words).toContain(quote);
        const effect = findEffect([{ id: 'd#s1', text: words } as Clause], '2022-06-02');
        if (effect) expect(words).toContain(effect.quote);
        definedAbbreviations(words);
      }),
      { numRuns: 500 },
    );
  });
});
