import { describe, expect, it } from 'vitest';
import { DATASETS } from '../../../src/domain/dataset.ts';
import { exampleRecord } from '../../../src/view/data/example-record.ts';
import { FIELD_WORDS } from '../../../src/view/data/field-words.ts';
import { fieldsOf } from '../../../src/view/data/fields.ts';

describe.each(DATASETS)('the documentation of $name', (dataset) => {
  const fields = fieldsOf(dataset);

  it('says what every field means; add the missing ones to src/view/data/field-words.ts', () => {
    expect(fields.filter(({ words }) => words === null).map(({ path }) => path)).toEqual([]);
  });

  it('names no field that is not there', () => {
    const paths = new Set(fields.map(({ path }) => path));
    expect(Object.keys(FIELD_WORDS[dataset.name]).filter((path) => !paths.has(path))).toEqual([]);
  });

  it('gives every field a type', () => {
    expect(fields.filter(({ type }) => type === '').map(({ path }) => path)).toEqual([]);
  });
});

describe('exampleRecord', () => {
  it('prefers the record with the most values, then the shortest', () => {
    const records = [
      { a: 1, b: null },
      { a: 1, b: 'longer' },
      { a: 1, b: 'x' },
    ];
    expect(exampleRecord(records)).toEqual({ a: 1, b: 'x' });
    expect(exampleRecord([])).toBeNull();
  });

  it('takes the shortest where all are too long', () => {
    expect(exampleRecord([{ a: 'x'.repeat(5000) }, { a: 'x'.repeat(2000) }])?.['a']).toHaveLength(2000);
  });
});
