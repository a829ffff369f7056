import { BODIES } from './body-name.ts';

/** What a text gives a body to do: lead, take part, or be responsible. */
export type Role = 'lead' | 'participant' | 'responsible';

/** One printed statement of responsibility: the words that make it, the list in it, and the role it gives. */
export interface Statement {
  quote: string;
  list: string;
  role: Role;
  /** True where a sentence says it, and not a label or the title of a column. */
  prose?: true;
  /** True where the list tells fields of work for bodies, and no place: 发改、财政等部门. */
  fields?: true;
  /** True where nothing but names stands in a bracket, which are bodies only if all of them are known. */
  bare?: true;
}

const LABEL = /(?<label>责任|牵头|主管|配合|参加|参与|协办|协同|落实)(?:单位|部门|处室|科室|主体|领导)\s*[:：]\s*/gu;
/** A person in charge, who is no body: 牵头领导：…. */
const PERSON = /^\p{Script=Han}{2}领导\s*[:：]/u;
const BRACKET =
  /[（(](?<inside>[^（）()]*(?:[（(][^（）()]*[)）][^（）()]*)*?(?:负责|牵头|配合|落实|参与))(?:[。；;]以下[^（）()]*|[，,；;。](?:[^（）()，,；;]{0,8}\d{4}年[^（）()，,；;]{0,10}|长期坚持|长期|持续推进|持续))?[）)]/gu;

/** 责任单位：市工信局、市财政局。 · （责任单位：省税务局，配合单位：省财政厅） · （市工信局牵头，市商务局配合） */
export function statementsIn(text: string): Statement[] {
  const labels = [...text.matchAll(LABEL)];
  const labelled = labels.map((match, index) => {
    const from = match.index + match[0].length;
    const rest = text.slice(from, labels[index + 1]?.index ?? text.length);
    const list = (/^[^。（(）)；;】]*(?:[（(][^）)]*[）)][^。（(）)；;】]*)*/u.exec(rest)?.[0] ?? '').replace(
      /[，,、\s]+$/u,
      '',
    );
    return { quote: (match[0] + list).trim(), list, role: roleOf(match.groups?.['label'] ?? '') };
  });
  const bracketed = [...text.matchAll(BRACKET)].flatMap((match) => shares(match.groups?.['inside'] ?? ''));
  return [...labelled, ...bracketed].filter(({ list, quote }) => list !== '' && !PERSON.test(quote));
}

const BARE = new RegExp(`(?<=[。；;])[（(](?<list>${BODIES})[）)](?=\\s*$)`, 'u');

/** Returns the bracket of named bodies behind the last sentence: …不超过50万元。（市商务局、市财政局） */
export function bareStatementsIn(text: string): Statement[] {
  const list = /[）)]\s*$/u.test(text) ? BARE.exec(text)?.groups?.['list'] : undefined;
  return list === undefined ? [] : [{ quote: list, list, role: 'responsible', bare: true }];
}

/** Splits “A、B牵头，C、D配合，E按职责分工负责” into its shares. */
function shares(inside: string): Statement[] {
  if (/[:：]/u.test(inside)) return [];
  const pattern =
    /(?<list>[^；;]+?)(?:等)?(?:结合(?:本地|各自|工作)?实际|认真|抓好)?(?:按照?(?:各自)?职责(?:分工)?|分别|共同|分工|具体)?(?<verb>负责|牵头|配合|落实|参与)[，,；;]?/gu;
  return [...inside.matchAll(pattern)].map((match) => ({
    quote: match[0].replace(/[，,；;]$/u, ''),
    list: match.groups?.['list'] ?? '',
    role: roleOf(match.groups?.['verb'] ?? ''),
  }));
}

function roleOf(word: string): Role {
  if (/牵头|主管/u.test(word)) return 'lead';
  if (/配合|参加|参与|协办|协同/u.test(word)) return 'participant';
  return 'responsible';
}
