import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { citedList, compareAnchors, joinRecords } from '../../scripts/emit/compare-anchors.ts';
import { anchorRecords } from '../../scripts/emit/history.ts';
import { prepareAnchors, publishAnchors } from '../../scripts/emit/publish-anchors.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { makeClause } from '../view/make.ts';

const clause = (anchor: string, text: string, heading: string | null = null) =>
  makeClause({ doc: 'zz', anchor, text, heading, fingerprint: fingerprint(text === '' ? (heading ?? '') : text) });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-anchors-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('tells what comparing the clauses themselves tells, whatever became of an anchor', async () => {
  const places = { ledger: join(folder, 'anchors.lock.json'), history: join(folder, 'history') };
  const editions = [
    [clause('s1', '鼓励企业加快技术改造步伐。'), clause('s2', '支持首台套。'), clause('s3', '', '（三）组织领导')],
    [clause('s1', '鼓励企业加快技改步伐。'), clause('s2', '支持首台套。'), clause('s3', '', '（三）组织领导')],
    [clause('s1', '鼓励企业加快技术改造步伐。'), clause('s4', '支持首台套。'), clause('s5', '新的一条。')],
    [clause('s1', '本意见自公布之日起实施，有效期三年。'), clause('s4', '支持首台套。')],
  ];
  const moves = [{ from: 'zz#s2', to: 'zz#s4' }];
  for (const [at, clauses] of editions.entries()) {
    const said = at < 2 ? [] : moves;
    const plain = await prepareAnchors(clauses, said, places, true);
    const sent = structuredClone({ clauses: citedList(clauses), moves: said, places, whole: true });
    const { compared, edition } = await compareAnchors(sent);
    expect(compared.diagnostics).toEqual(plain.diagnostics);
    expect(edition).toEqual(plain);
    const records = joinRecords(clauses, structuredClone(compared.others));
    expect(records).toEqual(anchorRecords(plain.ledger, plain.history, clauses));
    expect(JSON.stringify(records)).toBe(JSON.stringify(anchorRecords(plain.ledger, plain.history, clauses)));
    await publishAnchors(edition, places);
  }
});
