import { describe, expect, it } from 'vitest';
import { asHistory, asLedger } from '../../src/domain/ledger.ts';

describe('a ledger that was read', () => {
  it('is taken as it is', () => {
    const read = { 'a#s1': { fingerprints: ['0123abcd'] }, 'a#s2': { fingerprints: [], movedTo: 'a#s1' } };
    expect(asLedger(read)).toBe(read);
  });
  it.each([
    [[]],
    [{ 'a#s1': null }],
    [{ 'a#s1': { fingerprints: ['0123ABCD'] } }],
    [{ 'a#s1': { fingerprints: '0123abcd' } }],
    [{ 'a#s1': { fingerprints: [1] } }],
    [{ 'a#s1': { fingerprints: [], movedTo: 1 } }],
  ])('is refused by its schema: %j', (read) => {
    expect(() => asLedger(read)).toThrow(/expected|Invalid/u);
  });
});

describe('a history that was read', () => {
  it('is taken as it is', () => {
    const read = { 'a#s1': { '0123abcd': '一、总则' } };
    expect(asHistory(read)).toBe(read);
  });
  it.each([[null], [{ 'a#s1': '一' }], [{ 'a#s1': { '0123abcd': null } }]])('is refused by its schema: %j', (read) => {
    expect(() => asHistory(read)).toThrow(/expected|Invalid/u);
  });
});
