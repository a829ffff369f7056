import type { PolicyDocument } from '../../domain/document.ts';
import type { AgencyAssignment } from '../../domain/fact.ts';
import type { Agency } from './agency-list.ts';

/** How often a document gives an agency each kind of task. */
export interface DocumentRoles {
  document: PolicyDocument;
  counts: Record<AgencyAssignment['role'], number>;
}

/** Returns the documents that name an agency, in order of date. */
export function documentRoles(agency: Agency): DocumentRoles[] {
  const found = new Map<string, DocumentRoles>();
  for (const { assignment, at } of agency.tasks) {
    const { document } = at.page;
    const entry = found.get(document.id) ?? { document, counts: { lead: 0, participant: 0, responsible: 0 } };
    entry.counts[assignment.role] += 1;
    found.set(document.id, entry);
  }
  return [...found.values()];
}
