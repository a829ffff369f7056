import type { PolicyDocument } from './document.ts';
import { shortName } from './short-name.ts';
import { WORDS } from './words.ts';

/** Verbs that open the name of a policy and tell little: 关于进一步加快…. */
const OPENING =
  /^(?:进一步|全面|深入|切实|大力|积极|加快|促进|推动|推进|支持|做好|加强|实施|落实|贯彻|印发)+(?:和|与)?/u;
/** What kind of text it is, and what every one of them is for: …高质量发展的若干意见, …三年行动计划. */
const CLOSING =
  /(?:(?:高质量|快速|健康|创新|又好又快)*发展)?的?(?:(?:若干|实施|工作|行动|专项|指导|暂行|试行|具体|有关|[一二三四五六七八九十]年|\d{4}年?[-—－～~至]\d{4}年?)*)(?:意见|方案|办法|通知|规划|计划|措施|政策|规定|条例|细则|要点|公告|通告|决定|纲要)$/u;

/** Returns in at most `most` characters what a document is about, from its title; whole words, never empty. */
export function gist(document: Pick<PolicyDocument, 'title' | 'region' | 'issuer'>, most: number): string {
  const name = shortName(document).replace(/[《》“”\s]/gu, '');
  const core = name.replace(OPENING, '').replace(CLOSING, '');
  const whole = core.length < 2 ? name : core;
  let kept = '';
  for (const { segment } of WORDS.segment(whole)) {
    if (kept !== '' && kept.length + segment.length > most) break;
    kept += segment;
  }
  return kept.replace(/[、，和与及的]+$/u, '') || kept;
}
