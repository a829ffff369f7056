import type { Dataset } from '../../domain/dataset.ts';
import { datasetSchema } from '../../domain/dataset.ts';
import { COMMON_WORDS, FIELD_WORDS } from './field-words.ts';

/** One field of a record as its documentation shows it. */
export interface Field {
  /** Dotted path; `[]` is a member of a list. */
  path: string;
  /** The type in words. */
  type: string;
  /** The values it may have, where they are fixed. */
  values: readonly string[];
  /** Null where nobody has said yet what it means. */
  words: string | null;
}

interface Schema {
  type?: string | string[];
  enum?: (string | null)[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
}

/** Returns every field of a file's records in order, those inside objects and lists after the one that holds them. */
export function fieldsOf(dataset: Dataset): Field[] {
  const { items } = datasetSchema(dataset) as Schema;
  const words = FIELD_WORDS[dataset.name];
  const below = (schema: Schema | undefined, prefix: string): Field[] =>
    Object.entries(schema?.properties ?? {}).flatMap(([name, field]) => {
      const path = prefix + name;
      const own: Field = {
        path,
        type: typeWords(field),
        values: (field.enum ?? []).filter((value) => value !== null),
        words: words[path] ?? COMMON_WORDS[path] ?? null,
      };
      return [own, ...below(field, `${path}.`), ...below(field.items, `${path}[].`)];
    });
  return below(items, '');
}

const TYPES: Record<string, string> = {
  string: '文字',
  number: '数',
  integer: '整数',
  boolean: '是否',
  array: '列表',
  object: '对象',
};

function typeWords(schema: Schema): string {
  const types = [schema.type ?? (schema.anyOf ?? []).map((one) => one.type ?? '')].flat(2);
  const known = [...new Set(types.filter((type) => type !== 'null'))].map((type) => TYPES[type] ?? type);
  return `${known.join('、')}${types.includes('null') ? '或 null' : ''}`;
}
