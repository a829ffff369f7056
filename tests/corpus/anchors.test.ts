import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extendLedger } from '../../scripts/emit/ledger.ts';
import { splitId } from '../../src/domain/anchor.ts';
import { citedWords } from '../../src/domain/cited-words.ts';
import type { Clause } from '../../src/domain/clause.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { ledgerSchema } from '../../src/domain/ledger.ts';

const DATA = process.env['DUIDU_DATA'] ?? '.duidu/data/v1';
const clauses = JSON.parse(readFileSync(join(DATA, 'clauses.json'), 'utf8')) as Clause[];
const ledger = ledgerSchema.parse(JSON.parse(readFileSync('content/anchors.lock.json', 'utf8')));

describe('the anchors of the corpus', () => {
  it('are each one clause, in the grammar of the contract, with the page in front', () => {
    expect(new Set(clauses.map((clause) => clause.id)).size).toBe(clauses.length);
    for (const clause of clauses) {
      expect(splitId(clause.id)).toMatchObject({ doc: clause.doc, part: clause.part, anchor: clause.anchor });
      expect(clause.fingerprint).toBe(fingerprint(citedWords(clause)));
    }
  });

  it('stand in the ledger with the text of today last', () => {
    for (const clause of clauses) expect(ledger[clause.id]?.fingerprints.at(-1), clause.id).toBe(clause.fingerprint);
  });

  it('none that was published is lost: it is there, or the ledger says where its text went', () => {
    const ids = new Set(clauses.map((clause) => clause.id));
    const lost = Object.entries(ledger).filter(([id, entry]) => !ids.has(id) && !ids.has(entry.movedTo ?? ''));
    expect(lost).toEqual([]);
  });

  it('cannot be dropped or re-pointed in silence', () => {
    const [first, ...rest] = clauses;
    const dropped = extendLedger(ledger, {}, rest, []);
    expect(dropped.diagnostics.map((d) => d.ruleId)).toEqual(['anchor-lost']);
    const swapped = rest.map((c, i) =>
      i === 0 ? { ...c, text: '别的文字。', fingerprint: fingerprint('别的文字') } : c,
    );
    const repointed = extendLedger(ledger, {}, first ? [first, ...swapped] : swapped, []);
    expect(repointed.diagnostics.map((d) => d.ruleId)).toEqual(['anchor-lost']);
  });

  it('print the numbers of the text: items of 郑州 2022 part four run through its sections', () => {
    const zhengzhou = clauses.filter(
      (c) => c.doc === 'zhengzhou-2022-new-materials' && c.num[0] === 4 && c.kind === 'item',
    );
    expect(zhengzhou.map((c) => c.anchor)).toEqual([
      's4-1-1',
      's4-2-2',
      's4-3-3',
      's4-3-4',
      's4-4-5',
      's4-4-6',
      's4-5-7',
      's4-5-8',
      's4-6-9',
      's4-7-10',
      's4-8-11',
    ]);
  });
});
