/** Returns records in order, those of one document that follow one another together. */
export function byDocument<T extends { doc: string }>(records: readonly T[]): T[][] {
  const documents: T[][] = [];
  for (const record of records) {
    const last = documents[documents.length - 1];
    if (last !== undefined && last[0]?.doc === record.doc) last.push(record);
    else documents.push([record]);
  }
  return documents;
}
