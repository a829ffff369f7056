import { describe, expect, it } from 'vitest';
import { qualifierText } from '../../../src/view/targets/qualifier-cell.ts';

describe('qualifierText', () => {
  it.each([
    [true, '突破', '力争突破'],
    [true, '以上', '力争…以上'],
    [true, '力争', '力争'],
    [true, null, '力争'],
    [false, '超过', '超过'],
    [false, null, null],
  ])('aim %s, qualifier %s', (aim, qualifier, expected) => {
    expect(qualifierText({ aim, qualifier })).toBe(expected);
  });
});
