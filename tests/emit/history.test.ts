import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emitAnchors } from '../../scripts/emit/anchors-file.ts';
import { anchorRecords, extendHistory, readHistory, writeHistory } from '../../scripts/emit/history.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { clause } from '../cite/sample.ts';

const ID = 'zz#s4-2-2';
const old = clause({ text: '鼓励企业开展“机器换人”，加快改造步伐。' });
const now = clause({ text: '鼓励企业开展“机器换人”“生产换线”，加快技术改造步伐。' });

describe('the history of words', () => {
  it('keeps what was published and adds what is new', () => {
    const first = extendHistory({}, [old]);
    const second = extendHistory(first, [now]);
    expect(second[ID]).toEqual({ [old.fingerprint]: old.text, [now.fingerprint]: now.text });
    expect(extendHistory(second, [now])).toEqual(second);
    expect(first[ID]).toEqual({ [old.fingerprint]: old.text });
  });

  it('is written one file per document and read again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'history-'));
    const history = extendHistory(extendHistory({}, [old]), [now]);
    await writeHistory(folder, history);
    expect(await readHistory(folder)).toEqual(history);
    await emitAnchors(folder, anchorRecords({}, history, [now]));
    expect(JSON.parse(await readFile(join(folder, 'anchors.json'), 'utf8'))).toHaveLength(1);
    await rm(folder, { recursive: true });
  });

  it('leaves the file of a document as it is where nothing was added, in the same folder or another', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'history-'));
    const other = clause({ id: 'yy#s1', doc: 'yy', text: '另一件文件。' });
    const [before, after] = [join(folder, 'before'), join(folder, 'after')];
    await writeHistory(before, extendHistory({}, [old, other]));
    const read = { folder: before, history: await readHistory(before) };
    const history = extendHistory(read.history, [now, other]);
    await writeHistory(after, history, read);
    expect(await readHistory(after)).toEqual(history);
    expect((await stat(join(after, 'yy.json'))).ino).toBe((await stat(join(before, 'yy.json'))).ino);
    expect(await readHistory(before)).toEqual(read.history);
    await writeHistory(before, history, read);
    expect(await readHistory(before)).toEqual(history);
    await rm(folder, { recursive: true });
  });
});

describe('anchorRecords', () => {
  it('puts the present words last and keeps anchors that are gone', () => {
    const history = extendHistory(extendHistory({}, [old]), [now]);
    const ledger = {
      [ID]: { fingerprints: [old.fingerprint, now.fingerprint] },
      'zz#s9': { fingerprints: [fingerprint('旧条')], movedTo: ID },
    };
    expect(anchorRecords(ledger, history, [now])).toEqual([
      {
        id: ID,
        current: true,
        movedTo: null,
        versions: [
          { fingerprint: old.fingerprint, words: old.text },
          { fingerprint: now.fingerprint, words: now.text },
        ],
      },
      { id: 'zz#s9', current: false, movedTo: ID, versions: [{ fingerprint: fingerprint('旧条'), words: null }] },
    ]);
  });

  it('puts the present words last even where they had been published before', () => {
    const ledger = { [ID]: { fingerprints: [old.fingerprint, now.fingerprint, old.fingerprint] } };
    const [record] = anchorRecords(ledger, {}, [old]);
    expect(record?.versions.map((version) => version.fingerprint)).toEqual([now.fingerprint, old.fingerprint]);
  });
});
