import type { Topic } from '../../src/domain/fact.ts';
import type { Ruling } from './apply-decisions.ts';
import { contradicts } from './decide-record.ts';

/**
 * Returns the topics after one decision about a clause. `set.topic` names the topic by id or label;
 * `add` with `set.primary: true` makes it the clause’s primary topic, and `correct` does the same for one that is there.
 */
export function decideTopic(topics: readonly Topic[], clause: string, ruling: Ruling<string>): Topic[] {
  const { decision, name: own, settled, say } = ruling;
  const name = decision.set['topic'] ?? decision.match?.['topic'];
  const topic = topics.find(({ id, label }) => id === name || label === name);
  if (!topic) {
    say('error', `没有主题“${String(name)}”`, '主题词见 topics.yaml。');
    return [...topics];
  }
  const there = topic.clauses.find((entry) => entry.clause === clause);
  const primary = decision.action === 'correct' || decision.set['primary'] === true;
  const about = [`${topic.id} ${clause}`, ...(primary ? [`primary ${clause}`] : [])];
  const before = about.flatMap((key) => settled.get(key) ?? [])[0];
  if (before !== undefined) {
    contradicts(ruling, before, `这一条的主题“${topic.label}”`);
    return [...topics];
  }
  if (decision.action !== 'add' && !there) {
    say('error', `规则没有给这条标“${topic.label}”`, '请改为 add，或删去这条决定。');
    return [...topics];
  }
  for (const key of about) settled.set(key, own);
  if (there && (decision.action === 'add' || decision.action === 'correct') && there.primary === primary)
    say('warning', `规则已给这条标“${topic.label}”，这条决定多余`, '可以删去，或改为 confirm。');
  switch (decision.action) {
    case 'reject':
      return topics.map((other) => (other === topic ? without(topic, clause) : other));
    case 'confirm':
      return topics.map((other) => (other === topic ? marked(topic, clause, 'confirmed') : other));
    case 'add':
    case 'correct':
      return topics.map((other) => {
        if (other === topic)
          return withClause(topic, clause, primary, decision.action === 'add' ? 'confirmed' : 'corrected');
        return primary ? demoted(other, clause) : other;
      });
  }
}

function without(topic: Topic, clause: string): Topic {
  return { ...topic, clauses: topic.clauses.filter((entry) => entry.clause !== clause) };
}

function marked(topic: Topic, clause: string, status: 'confirmed'): Topic {
  return { ...topic, clauses: topic.clauses.map((entry) => (entry.clause === clause ? { ...entry, status } : entry)) };
}

function withClause(topic: Topic, clause: string, primary: boolean, status: 'confirmed' | 'corrected'): Topic {
  const weight = topic.clauses.find((entry) => entry.clause === clause)?.weight ?? 0;
  return { ...topic, clauses: [...without(topic, clause).clauses, { clause, weight, primary, status }] };
}

function demoted(topic: Topic, clause: string): Topic {
  return {
    ...topic,
    clauses: topic.clauses.map((entry) => (entry.clause === clause ? { ...entry, primary: false } : entry)),
  };
}
