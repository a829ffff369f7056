import { describe, expect, it } from 'vitest';
import { calledAmong } from '../../../src/view/support/called.ts';
import { makeDocument } from '../make.ts';

describe('calledAmong', () => {
  it('calls a document by its place, unless another of the place is shown or the place is the state', () => {
    const documents = [
      makeDocument({ id: 'a', shortTitle: '河南 2012' }),
      makeDocument({ id: 'b', shortTitle: '河南 2017' }),
      makeDocument({ id: 'c', shortTitle: '郑州 2022', region: { code: '410100', name: '郑州市' } }),
      makeDocument({
        id: 'n',
        shortTitle: '国家 2018',
        level: 'nation',
        region: { code: '100000', name: '中华人民共和国' },
      }),
    ];
    expect(documents.map(calledAmong(documents))).toEqual(['河南 2012', '河南 2017', '郑州市', '国家 2018']);
  });
});
