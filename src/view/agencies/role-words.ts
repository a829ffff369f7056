import type { AgencyAssignment } from '../../domain/fact.ts';

/** How the texts give a task: to lead, to take part, or simply to be responsible. */
export const AGENCY_ROLE: Record<AgencyAssignment['role'], string> = {
  lead: '牵头',
  participant: '参加',
  responsible: '负责',
};
