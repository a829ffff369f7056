import { splitId } from '../../../src/domain/anchor.ts';
import type { Clause } from '../../../src/domain/clause.ts';
import type { Diagnostic } from '../../../src/domain/diagnostic.ts';
import type { EditorialSet } from '../../../src/domain/editorial.ts';
import type { Link } from '../../../src/domain/link.ts';
import { quoteBoth } from '../evidence.ts';
import { linkId } from '../link-id.ts';

/** Links after people have looked at them, and which decisions no longer fit. */
export interface Decided {
  links: Link[];
  diagnostics: Diagnostic[];
}

/** Makes a link that people added; returns null where the two clauses cannot be linked in this order. */
export type MakeLink = (from: string, to: string) => Omit<Link, 'evidence' | 'explanation'> | null;

/**
 * Applies what people decided about links (`links:` in content/editorial/<doc>.yaml): confirm, reject or add.
 * A decision about a link that is not found, or a clause that is gone, is an error: it would mislead silently. One about
 * a document that is not in this corpus waits until it is.
 */
export function applyLinkDecisions(
  links: readonly Link[],
  editorial: EditorialSet,
  clauses: ReadonlyMap<string, Clause>,
  make: MakeLink,
): Decided {
  const kept = new Map(links.map((link) => [link.id, link]));
  const diagnostics: Diagnostic[] = [];
  const present = new Set([...clauses.values()].map((clause) => clause.doc));
  const absent = (id: string): boolean => {
    const { doc } = splitId(id);
    return !present.has(doc) && editorial.documents.has(doc);
  };
  for (const [doc, decisions] of editorial.documents) {
    for (const decision of decisions.links) {
      const [from, to] = [globalId(doc, decision.from), globalId(doc, decision.to)];
      if (absent(from) || absent(to)) continue;
      const id = linkId(from, to);
      const stale = (message: string, hint: string): void => {
        diagnostics.push({
          ruleId: 'stale-link-decision',
          severity: 'error',
          message,
          file: `content/editorial/${doc}.yaml`,
          line: 1,
          column: 1,
          hint,
        });
      };
      const missing = [from, to].filter((clause) => !clauses.has(clause));
      const found = kept.get(id);
      if (missing.length > 0) {
        stale(
          `“${decision.action}” 对应关系时提到的条款 ${missing.join('、')} 已不存在。`,
          '按新的条款编号改写，或删去这条决定。',
        );
        continue;
      }
      switch (decision.action) {
        case 'confirm':
          if (!found) stale(`确认的对应关系 ${from} → ${to} 这次没有比对出来。`, '改为 action: add，或删去这条决定。');
          else {
            const explanation = `${found.explanation}。人工确认：${decision.reason}`;
            kept.set(id, { ...found, ...chosen(decision), explanation, status: 'confirmed' });
          }
          break;
        case 'reject':
          if (!found) stale(`否定的对应关系 ${from} → ${to} 这次没有比对出来。`, '删去这条决定。');
          else kept.delete(id);
          break;
        case 'add': {
          const link = make(from, to);
          if (!link)
            stale(
              `补充的对应关系 ${from} → ${to} 方向不对或属同一文件。`,
              'from 写较早文件的条款，to 写较晚文件的条款。',
            );
          else if (found) stale(`补充的对应关系 ${from} → ${to} 已能比对出来。`, '改为 action: confirm。');
          else {
            const evidence = quoteBoth(clauses.get(from)?.text ?? '', clauses.get(to)?.text ?? '');
            const explanation = `人工补充：${decision.reason}`;
            kept.set(id, { ...link, ...chosen(decision), evidence, explanation, status: 'confirmed' });
          }
        }
      }
    }
  }
  return { links: [...kept.values()], diagnostics };
}

type Decision = { relation?: Link['relation'] | undefined; strength?: Link['strength'] | undefined };

function chosen({ relation, strength }: Decision): Partial<Pick<Link, 'relation' | 'relations' | 'strength'>> {
  return { ...(relation ? { relation, relations: [relation] } : {}), ...(strength ? { strength } : {}) };
}

/** An anchor alone means the editorial file’s own document; `part/` may stand in front of it. */
function globalId(doc: string, written: string): string {
  if (written.includes('#')) return written;
  const slash = written.indexOf('/');
  return slash < 0 ? `${doc}#${written}` : `${doc}/${written.slice(0, slash)}#${written.slice(slash + 1)}`;
}
