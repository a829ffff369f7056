import type { Corpus } from '../../domain/corpus.ts';
import type { AgencyAssignment } from '../../domain/fact.ts';
import type { Level } from '../../domain/level.ts';
import type { TableView } from '../table/table.ts';
import { type Agency, hasFiles } from './agency-list.ts';
import { type DocumentRoles, documentRoles } from './document-roles.ts';
import { lineageOf, lineageWords } from './lineage.ts';
import { taskTable } from './task-table.ts';

/** All that the page of one agency shows (机构). */
export interface AgencyPage {
  name: string;
  path: string;
  level: Level;
  function: string | null;
  tasks: number;
  table: TableView;
  /** Whether the table can be taken away as files. */
  files: boolean;
  /** Its earlier and later names in a line, empty where the register knows none. */
  lineage: string;
  printed: string[];
  /** Others with the same function, at most MOST_PEERS. */
  peers: { name: string; path: string }[];
  documents: DocumentRoles[];
  roles: { role: AgencyAssignment['role']; count: number }[];
}

const MOST_PEERS = 24;
const ROLES = ['lead', 'participant', 'responsible'] as const;

/** Returns the page of an agency. */
export function agencyPage(corpus: Corpus, agency: Agency): AgencyPage {
  const lineage = lineageOf(corpus, agency);
  return {
    name: agency.name,
    path: agencyPath(agency),
    level: agency.level,
    function: agency.function,
    tasks: agency.tasks.length,
    table: taskTable(corpus, agency),
    files: hasFiles(corpus, agency),
    lineage: lineageWords(lineage),
    printed: lineage.printed,
    peers: lineage.peers.slice(0, MOST_PEERS).map((peer) => ({ name: peer.name, path: agencyPath(peer) })),
    documents: documentRoles(agency),
    roles: ROLES.map((role) => ({
      role,
      count: agency.tasks.filter(({ assignment }) => assignment.role === role).length,
    })),
  };
}

function agencyPath({ slug }: Agency): string {
  return `/agencies/${slug}/`;
}
