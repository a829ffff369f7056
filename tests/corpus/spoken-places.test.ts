import { expect, it } from 'vitest';
import { spokenPin } from '../../src/cite/spoken-pin.ts';
import { spokenPlace } from '../../src/search/spoken-place.ts';
import { loadCorpus } from '../../src/view/corpus.ts';

it('every numbered clause is found by search as legal citation writes its place', () => {
  const numbered = loadCorpus().clauses.filter(({ anchor }) => /^s[1-9]/u.test(anchor));
  const lost = numbered.filter(({ anchor, citation }) => spokenPlace(spokenPin(citation))?.anchor !== anchor);
  expect(numbered.length).toBeGreaterThan(600);
  expect(lost.map(({ id, citation }) => `${id} ${spokenPin(citation)}`)).toEqual([]);
});
