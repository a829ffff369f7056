import { splitId } from '../../../src/domain/anchor.ts';
import type { Clause } from '../../../src/domain/clause.ts';
import type { Diagnostic } from '../../../src/domain/diagnostic.ts';
import { type EditorialSet, type WrittenAt, writtenAt } from '../../../src/domain/editorial.ts';
import { type Link, UNNAMED } from '../../../src/domain/link.ts';
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
 * A decision about a clause that is gone, against the order of time, or about two clauses that another one was about, is an
 * error: it would mislead silently. What is
 * found depends on the corpus, since rarity does: a confirmed link stays where it is no longer found, and a rejection of
 * what is not found has nothing to do. One about a document that is not in this corpus waits until it is.
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
  const settled = new Map<string, WrittenAt & { action: string }>();
  for (const [doc, decisions] of editorial.documents) {
    decisions.links.forEach((decision, index) => {
      const [from, to] = [globalId(doc, decision.from), globalId(doc, decision.to)];
      const id = linkId(from, to);
      const at = writtenAt(decisions, 'links', index);
      const report = (ruleId: string, severity: Diagnostic['severity'], message: string, hint: string): void => {
        diagnostics.push({ ruleId, severity, message, ...at, column: 1, hint });
      };
      const stale = (message: string, hint: string): void => report('stale-link-decision', 'error', message, hint);
      const idle = (message: string, hint: string): void => report('idle-link-decision', 'info', message, hint);
      const pair = [from, to].sort().join(' ');
      const first = settled.get(pair);
      if (first) {
        report(
          'editorial-conflict',
          'error',
          `对应关系 ${from} → ${to} 在 ${first.file}:${first.line} 已有一条决定（${first.action}），与这里的 ${decision.action} 打架。`,
          '同一对条款只能有一条决定：请合成一条，或删去一条。',
        );
        return;
      }
      settled.set(pair, { ...at, action: decision.action });
      const absent = [from, to].map((clause) => splitId(clause).doc).filter((home) => !present.has(home));
      if (absent.length > 0) {
        const unknown = absent.filter((home) => !editorial.documents.has(home));
        if (unknown.length > 0)
          idle(
            `决定所说的文件 ${unknown.join('、')} 不在这批源文里，暂不生效。`,
            '核对文件编号；收进这件文件后自然生效。',
          );
        return;
      }
      const missing = [from, to].filter((clause) => !clauses.has(clause));
      const found = kept.get(id);
      if (missing.length > 0) {
        stale(
          `“${decision.action}” 对应关系时提到的条款 ${missing.join('、')} 已不存在。`,
          '按新的条款编号改写，或删去这条决定。',
        );
        return;
      }
      switch (decision.action) {
        case 'reject':
          if (!kept.delete(id)) idle(`否定的对应关系 ${from} → ${to} 这次本来就没有比对出来。`, '可以删去这条决定。');
          break;
        case 'confirm':
        case 'add': {
          const link = found ?? byHand(from, to, make, clauses);
          if (!link) {
            stale(`对应关系 ${from} → ${to} 方向不对或属同一文件。`, 'from 写较早文件的条款，to 写较晚文件的条款。');
            break;
          }
          if (found && decision.action === 'add')
            idle(`补充的对应关系 ${from} → ${to} 已能比对出来。`, '可以改为 action: confirm。');
          if (!found && decision.action === 'confirm')
            idle(`确认的对应关系 ${from} → ${to} 这次没有比对出来，按确认保留。`, '可以改为 action: add。');
          const said = `${decision.action === 'add' ? '人工补充' : '人工确认'}：${decision.reason}`;
          const explanation = found ? `${found.explanation}。${said}` : said;
          kept.set(id, { ...link, ...saidBy(link), ...chosen(decision), explanation, status: 'confirmed' });
        }
      }
    });
  }
  return { links: [...kept.values()], diagnostics };
}

/** A link between two clauses that a person put together, with its quotes; null where the order of time forbids it. */
function byHand(from: string, to: string, make: MakeLink, clauses: ReadonlyMap<string, Clause>): Link | null {
  const link = make(from, to);
  if (!link) return null;
  const evidence = quoteBoth(clauses.get(from)?.text ?? '', clauses.get(to)?.text ?? '');
  return { ...link, evidence, explanation: '' };
}

/**
 * Leaves out the citation that a link only seems to hold: who confirms what two clauses share has not said that the later
 * one means the earlier one. `relation: cites` says so.
 */
function saidBy({ relations, explanation }: Omit<Link, 'evidence'>): Partial<Pick<Link, 'relations'>> {
  const sure = relations.filter((relation) => relation !== 'cites' || !explanation.includes(UNNAMED));
  return sure.length > 0 ? { relations: sure } : {};
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
