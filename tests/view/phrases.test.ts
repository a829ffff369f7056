import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halves, phrases } from '../../src/view/phrases.ts';

describe('phrases', () => {
  it('breaks a title between words, never before a particle or a closing mark', () => {
    const pieces = phrases('关于加快新材料产业发展的实施意见（2023—2025年）');
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.filter((piece) => /^[的）]/u.test(piece))).toEqual([]);
  });

  it('gives the title back, character by character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(phrases(title).join('')).toBe(title);
        expect(halves(title).join('')).toBe(title);
      }),
    );
  });
});

describe('phrases at marks', () => {
  it('keeps an opening mark with what follows, and a place behind a closing one with its own word', () => {
    const pieces = phrases(
      '关于印发《“十四五”学前教育发展提升行动计划》和《“十四五”县域普通高中发展提升行动计划》的通知',
    );
    expect(pieces.filter((piece) => /[《“]$/u.test(piece))).toEqual([]);
    expect(pieces.some((piece) => piece.startsWith('县域'))).toBe(true);
  });
});
