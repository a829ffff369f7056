import { describe, expect, it } from 'vitest';
import { findSynonyms } from '../../../scripts/annotate/abbreviation/abbreviation.ts';
import { agencyRuleSchema, type EditorialSet } from '../../../src/domain/editorial.ts';

function withAgencies(...rules: unknown[]): EditorialSet {
  const agencies = rules.map((rule) => agencyRuleSchema.parse(rule));
  return { documents: new Map(), topics: [], synonyms: [], measures: [], agencies };
}

const OF_THE_PROVINCE = {
  name: '发展改革委',
  full: '发展和改革委员会',
  level: 'province',
  function: '发展改革',
  also: ['发改委'],
};

describe('findSynonyms', () => {
  it('joins the printed forms of an agency over its levels', () => {
    const ofTheCounty = { name: '发改委', full: '发展和改革委员会', level: 'county', function: '发展改革' };
    expect(findSynonyms([], withAgencies(OF_THE_PROVINCE, ofTheCounty))).toEqual([
      { words: ['发展改革委', '发展和改革委员会', '发改委'] },
    ]);
  });

  it('keeps a body of the state apart from those of provinces that bear its short name', () => {
    const ofTheState = {
      name: '国家发展改革委',
      full: '国家发展和改革委员会',
      level: 'nation',
      function: '发展改革',
      also: ['发展改革委'],
    };
    expect(findSynonyms([], withAgencies(OF_THE_PROVINCE, ofTheState))).toEqual([
      { words: ['发展改革委', '发展和改革委员会', '发改委'] },
      { words: ['国家发展改革委', '国家发展和改革委员会'] },
    ]);
  });

  it('says where a later agency took over, and adds what the texts explain', () => {
    const health = { name: '卫生厅', level: 'province', function: '卫生健康', later: ['卫生健康委'] };
    expect(findSynonyms([{ words: ['卫生厅', '省卫生厅'] }], withAgencies(health))).toEqual([
      { words: ['卫生厅', '卫生健康委', '省卫生厅'], note: '机构沿革' },
    ]);
  });
});
