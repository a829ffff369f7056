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
import type { About, Decision, Ruling, Say } from './apply-decisions.ts';

const SCHEMAS = {
  quantity: quantitySchema,
  support: supportSchema,
  agency: agencyAssignmentSchema,
  reference: referenceSchema,
} as const;

/** What every record of a fact has. */
export interface Quoted {
  clause: string;
  quote: string;
  status: Status;
}

/**
 * Returns the records after one decision about the record of a clause and quote; says where it does not apply, or where
 * another decision has been about the same record, as the rules found it or as it was made.
 */
export function decideRecord<T extends Quoted>(
  kind: keyof typeof SCHEMAS,
  records: readonly T[],
  clause: string,
  ruling: Ruling<Quoted>,
): T[] {
  const { decision, name, settled, say } = ruling;
  if (decision.action === 'add') return addRecord(kind, records, clause, ruling);
  const found = records.filter((record) => isMeant(record, clause, decision));
  const [only] = found;
  const before = only ? settled.get(only) : settledBy(settled, (record) => isMeant(record, clause, decision));
  if (found.length < 2 && before !== undefined) {
    contradicts(ruling, before, '同一条记录');
    return [...records];
  }
  if (found.length > 1 || !only) {
    if (found.length > 1) say('error', `有 ${found.length} 条记录相符，分不清是哪一条`, '请在 match 中再写一个字段。');
    else say('error', '规则没有得出这样的记录', '请核对引文，或改为 add。');
    return [...records];
  }
  const changed = decided(kind, only, ruling);
  if (changed === undefined) return [...records];
  settled.set(only, name);
  if (changed) settled.set(changed, name);
  return records.flatMap((record) => (record === only ? (changed ?? []) : [record]));
}

/** Returns a record as it is decided, null where it is rejected, undefined where the decision cannot be followed. */
function decided<T extends Quoted>(
  kind: keyof typeof SCHEMAS,
  only: T,
  { decision, say }: Ruling<Quoted>,
): T | null | undefined {
  if (decision.action === 'reject') return null;
  if (decision.action !== 'correct') return { ...only, status: 'confirmed' };
  const changed = check<T>(kind, { ...only, ...decision.set, status: 'corrected' }, say);
  if (changed && isDeepStrictEqual({ ...changed, status: only.status }, only))
    say('warning', '规则已得出同样的结果，这条更正多余', '可以删去，或改为 confirm。');
  return changed ?? undefined;
}

/** Says that another decision was about the same thing. */
export function contradicts({ decision, say }: About, before: string, what: string): void {
  say(
    'error',
    `与${before}打架：说的是${what}，这里是 ${decision.action}`,
    '同一处只能有一条决定：请合成一条，或删去一条。',
  );
}

function settledBy(settled: ReadonlyMap<Quoted, string>, isIt: (record: Quoted) => boolean): string | undefined {
  return [...settled].find(([record]) => isIt(record))?.[1];
}

function addRecord<T extends Quoted>(
  kind: keyof typeof SCHEMAS,
  records: readonly T[],
  clause: string,
  ruling: Ruling<Quoted>,
): T[] {
  const { decision, name, settled, say } = ruling;
  const id =
    kind === 'quantity'
      ? { id: newId('q', clause, decision), standing: standingOf(decision.set['role']), aim: false }
      : kind === 'support'
        ? { id: newId('m', clause, decision) }
        : {};
  const record = check<T>(kind, { ...id, clause, quote: decision.quote, status: 'confirmed', ...decision.set }, say);
  if (!record) return [...records];
  const isTwin = (other: Quoted): boolean => isDeepStrictEqual(core(other), core(record));
  const before = settledBy(settled, isTwin);
  if (before !== undefined) contradicts(ruling, before, '同一条记录');
  else if (records.some(isTwin)) say('warning', '规则已得出同样的记录，这条增补多余', '可以删去，或改为 confirm。');
  else {
    settled.set(record, name);
    return [...records, record];
  }
  return [...records];
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
