import { z } from 'zod';

const FINGERPRINT = /^[0-9a-f]{8}$/;

/**
 * The ledger of anchors (锚点账), `content/anchors.lock.json`: append-only, keyed by global clause id.
 * `fingerprints` are in order of publication, so that the last one is the present text (or the last there was);
 * `movedTo` names the successor of an anchor that is gone.
 */
const ledgerEntrySchema = z.object({
  fingerprints: z.array(z.string().regex(FINGERPRINT)),
  movedTo: z.string().nullable().optional(),
});
export const ledgerSchema = z.record(z.string(), ledgerEntrySchema);
export type Ledger = z.infer<typeof ledgerSchema>;

/** Returns what was read as a ledger. Errors: those of the schema, which is asked only where something looks wrong. */
export function asLedger(read: unknown): Ledger {
  return isLedger(read) ? read : ledgerSchema.parse(read);
}

function isLedger(read: unknown): read is Ledger {
  return isRecord(read, (entry) => {
    const { fingerprints, movedTo, ...others } = (entry ?? {}) as Partial<Record<string, unknown>>;
    return (
      Array.isArray(fingerprints) &&
      fingerprints.every((each) => typeof each === 'string' && FINGERPRINT.test(each)) &&
      (movedTo === undefined || movedTo === null || typeof movedTo === 'string') &&
      Object.keys(others).length === 0
    );
  });
}

/**
 * The words behind every fingerprint ever published (旧文), one file per document in `content/history/`: append-only,
 * id → fingerprint → words. Without them a link that cites former words could only say that something changed.
 */
const historySchema = z.record(z.string(), z.record(z.string(), z.string()));
export type History = z.infer<typeof historySchema>;

/** Returns what was read as a history. Errors: those of the schema, which is asked only where something looks wrong. */
export function asHistory(read: unknown): History {
  return isHistory(read) ? read : historySchema.parse(read);
}

function isHistory(read: unknown): read is History {
  return isRecord(read, (texts) => isRecord(texts, (words) => typeof words === 'string'));
}

/** A ledger has as many entries as clauses were ever published, and a schema copies each of them. */
function isRecord(read: unknown, isValue: (value: unknown) => boolean): boolean {
  return typeof read === 'object' && read !== null && !Array.isArray(read) && Object.values(read).every(isValue);
}

/** One anchor ever published, with all the texts it stood for; exported in `anchors.json`. */
export const anchorRecordSchema = z.strictObject({
  id: z.string().describe('global id, <doc>[/<part>]#<anchor>'),
  current: z.boolean().describe('true where a clause of the present text has this id'),
  movedTo: z.string().nullable().describe('where the text is now, for an anchor that is gone'),
  versions: z
    .array(z.strictObject({ fingerprint: z.string(), words: z.string().nullable() }))
    .describe('in order of publication; the last one is the present text'),
});
export type AnchorRecord = z.infer<typeof anchorRecordSchema>;
