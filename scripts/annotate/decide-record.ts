import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import {
  agencyAssignmentSchema,
  quantitySchema,
  referenceSchema,
  type Standing,
  type Status,
  supportSchema,
} from '../../src/domain/fact.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import type { Decision, Say } from './apply-decisions.ts';

const SCHEMAS = {
  quantity: quantitySchema,
  support: supportSchema,
  agency: agencyAssignmentSchema,
  reference: referenceSchema,
} as const;

/** What every record of a fact has. */
interface Quoted {
  clause: string;
  quote: string;
  status: Status;
}

/** Returns the records after one decision about the record of a clause and quote; says where it does not apply. */
export function decideRecord<T extends Quoted>(
  kind: keyof typeof SCHEMAS,
  records: readonly T[],
  clause: string,
  decision: Decision,
  say: Say,
): T[] {
  if (decision.action === 'add') return addRecord(kind, records, clause, decision, say);
  const found = records.filter((record) => isMeant(record, clause, decision));
  const [only] = found;
  if (found.length > 1 || !only) {
    if (found.length > 1) say('error', `有 ${found.length} 条记录相符，分不清是哪一条`, '请在 match 中再写一个字段。');
    else say('error', '规则没有得出这样的记录', '请核对引文，或改为 add。');
    return [...records];
  }
  switch (decision.action) {
    case 'reject':
      return records.filter((record) => record !== only);
    case 'confirm':
      return records.map((record) => (record === only ? { ...record, status: 'confirmed' } : record));
    case 'correct': {
      const changed = check<T>(kind, { ...only, ...decision.set, status: 'corrected' }, say);
      if (!changed) return [...records];
      if (isDeepStrictEqual({ ...changed, status: only.status }, only))
        say('warning', '规则已得出同样的结果，这条更正多余', '可以删去，或改为 confirm。');
      return records.map((record) => (record === only ? changed : record));
    }
  }
}

function addRecord<T extends Quoted>(
  kind: keyof typeof SCHEMAS,
  records: readonly T[],
  clause: string,
  decision: Decision,
  say: Say,
): T[] {
  const id =
    kind === 'quantity'
      ? { id: newId('q', clause, decision), standing: standingOf(decision.set['role']), aim: false }
      : kind === 'support'
        ? { id: newId('m', clause, decision) }
        : {};
  const record = check<T>(kind, { ...id, clause, quote: decision.quote, status: 'confirmed', ...decision.set }, say);
  if (!record) return [...records];
  const twin = records.find((other) => isDeepStrictEqual(core(other), core(record)));
  if (twin) say('warning', '规则已得出同样的记录，这条增补多余', '可以删去，或改为 confirm。');
  return twin ? [...records] : [...records, record];
}

/** How a figure stands that an editor adds and only calls a target, an actual figure …; null for shares and the like. */
function standingOf(role: unknown): Standing {
  return STANDINGS.find((standing) => standing === role) ?? null;
}

const STANDINGS = ['actual', 'estimate', 'target', 'limit'] as const;

function isMeant<T extends Quoted>(record: T, clause: string, decision: Decision): boolean {
  const fields = new Map<string, unknown>(Object.entries(record));
  return (
    record.clause === clause &&
    record.quote === decision.quote &&
    Object.entries(decision.match ?? {}).every(([key, value]) => isDeepStrictEqual(fields.get(key), value))
  );
}

/** Validates a record that an editor wrote; T is the record type of the kind. */
function check<T extends Quoted>(kind: keyof typeof SCHEMAS, value: unknown, say: Say): T | null {
  const schema: z.ZodType = SCHEMAS[kind];
  const result = schema.safeParse(value);
  if (result.success) return result.data as T;
  const fields = result.error.issues.map((issue) => issue.path.join('.') || issue.message).join('、');
  say('error', `记录的字段不合格式：${fields}`, '字段说明见 src/domain/fact.ts。');
  return null;
}

function core(record: Quoted): Record<string, unknown> {
  return { ...record, id: null, status: null };
}

function newId(prefix: string, clause: string, decision: Decision): string {
  return `${prefix}-${fingerprint(`${clause} ${decision.quote} ${JSON.stringify(decision.set)}`)}`;
}
