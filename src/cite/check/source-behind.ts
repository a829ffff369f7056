import type { Mention } from './mention.ts';

const WHAT =
  '(?:(?:原[文话句]|语|这(?:一|个|些)?(?:句话|段话|条|点|句|提法|表述|规定|要求)?|此(?:话|句|语|条)?|该(?:句|条|规定)|以上|上述|(?:上述)?(?:引文|规定|表述|提法|内容))?的?(?:规定|要求|表述|提法|说法|内容|政策|条款|目标|原文)?)';
const FROM =
  '(?:引自|摘自|摘录自|转引自|出自|来自|源自|语出|载于?|原载于?|(?:政策|文件)?(?:出处|来源)[是为于]?|(?:政策|文件)?依据(?:[是为]|(?=[：:])))';
const SEE = '(?:均?可?(?:详见|参见|见诸|见|参看)于?)';
/** Words that say where what stands before is from; nobody says them of what follows. */
const NAMES_SOURCE = new RegExp(`^[。．.，,；;、：:—–-]{0,2}\\s*${WHAT}${FROM}[自于]?[：:]?\\s*$`, 'u');
/** Words that say where to look, which may be another place than the one the words are from. */
const LEADS_THERE = new RegExp(`^[。．.，,；;、：:—–-]{0,2}\\s*${WHAT}${SEE}[：:]?\\s*$`, 'u');
/** A bare mark or a ground leads to a citation behind it only where the sentence ends with it: …，据郑政办〔2022〕56号四（四）6.。 */
const BARE =
  /^\s*(?:[，,]|[—–-]{1,2})?\s*(?:据|根据|依据|参照|依|是|为|系|(?:写|列|规定|出现|载明)?[在于])?[：:]?\s*$/u;
const ENDS = /^(?:的?(?:规定|要求|表述|原文|内容|提法))?\s*(?:[。；;！？）)\]】|\n]|$)/u;

/** Tells whether a quotation is from the citation behind it, by the words between and behind: “…”，见…, “…”，出自…. */
export function isSourceBehind(text: string, end: number, after: Mention, leading: Mention | null): boolean {
  const between = text.slice(end, after.start);
  if (NAMES_SOURCE.test(between)) return true;
  const rival = leading !== null && (leading.pin !== '' || leading.page !== after.page);
  if (rival) return false;
  const closes = ENDS.test(text.slice(Math.max(after.end, after.link?.end ?? 0)));
  return LEADS_THERE.test(between) || (closes && between !== '' && BARE.test(between));
}
