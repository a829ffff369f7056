import type { Library } from './library.ts';
import { findPlainTitles, type PlainTitle } from './plain-titles.ts';

const CN = '[〇零一二三四五六七八九十百]+';
const KIND =
  '实施意见|若干意见|意见|行动计划|工作方案|实施方案|实施细则|计划|方案|通知|办法|规定|条例|决定|措施|政策|规划|文件|文';
const EVENT = new RegExp(
  [
    '(?<title>《)',
    `(?<back>(?:该|上述|前述|此|本)(?:${KIND})(?![\\p{Script=Han}]{0,2}[》]))`,
    '(?<number>[\\p{Script=Han}]{1,12}[〔\\[（(【［](?:19|20)\\d{2}[〕\\]）)】］]\\s*\\d{1,4}\\s*号)',
    `(?<place>第${CN}(?:部分|大项)|${CN}、?[（(]${CN}[）)]|[“"「]${CN}、[^”"」\\n]{2,40}[”"」](?=部分|第|一?[章节]|[（(])|第(?:${CN}|\\d{1,3})条)`,
  ].join('|'),
  'gu',
);

/** A stretch of a memo at which a citation may begin. */
export type MentionEvent = { index: number; goOn: (at: number) => void } & (
  | { match: RegExpExecArray }
  | { match: null; title: PlainTitle }
);

/** Goes through a memo for what may be a citation; each says with `goOn` from where to look on. */
export function* mentionEvents(library: Library, text: string): Generator<MentionEvent> {
  const titles = findPlainTitles(library, text);
  let from = 0;
  let next = 0;
  let match: RegExpExecArray | null = null;
  let ended = false;
  for (;;) {
    // A match ahead is kept: it is not looked for again from each title before it.
    if (!ended && (match === null || match.index < from)) {
      EVENT.lastIndex = from;
      match = EVENT.exec(text);
      ended = match === null;
    }
    while (next < titles.length && (titles[next]?.start ?? 0) < from) next += 1;
    const title = titles[next];
    const goOn = (at: number): void => {
      from = at;
    };
    if (title && title.start <= (match?.index ?? text.length)) {
      from = title.end;
      yield { index: title.start, match: null, title, goOn };
    } else if (match) {
      from = match.index + match[0].length;
      yield { index: match.index, match, goOn };
    } else return;
  }
}
