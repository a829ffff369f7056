/** Words with which a clause goes on about its own; any other name there is a new subject: …200万元，洛阳最高500万元. */
const PLAIN =
  '奖|补|资助|单|每|总|上限|封顶|比例|额度|金额|一次|其|但|且|并|企业|产品|项目|平台|国家|省|市|县|区|同|对|按|分|年|首次|全|合|可|不|最|原则|标准|累|给|实|资金|财政|个|投';
/** From here on a sentence tells of what was done, reckoned or proposed, not of what a text says. */
const OWN = new RegExp(
  [
    '合计|共计|总计|累计|总共|平均|折合|相当于|约合|目前|截至|截止|实际|测算|据此|按此|现有|预计|预算|估算',
    '已经?[建实兑拨支完达发落超给获]|[实达完超][现到成过]了|拨付|兑现|发放|到位|申请|申报|相差|差距|缺口|剩余|涉及|惠及|受益|带动',
    '获批|获得|获评|获奖|召开|组织|排查|摸底|梳理|安排|(?<![模虚])拟(?!定)|建议|去年|今年|上半年|下半年|年初|年底前?我',
    '(?<![在对由为])我(?:公司|企业|[们市区县镇乡局委厅司校院所省])|本(?:公司|企业|[局区县镇乡司院所])|有限公司|股份',
    '(?<![a-z])[a-zx×]{1,2}(?:公司|企业|项目|产品)|某|该(?:公司|企业|项目|产品|厂)|(?:等|这)\\d+(?:家|户|个)',
    '(?<![同环占对])比(?![例重率较])|相比|高于|低于|多于|少于|高出|提高[到至]|调整[为到至]|降[低至到]+|改为',
    '分担|承担|配套|合并|叠加|加总|完成率|[甲乙丙丁](?:公司|企业|方)|现(?=奖|给|拨|将)',
    '(?<year>(?<![到至\\d])(?:19|20)\\d{2}年(?!版))',
    `(?<name>(?<=[,;])(?!${PLAIN})\\p{Script=Han}{2,3}(?=最高|最多|则|只有|仅))`,
    '(?:出台|印发|实施|发布|施行|执行)(?:后|以来|至今)|以来',
  ].join('|'),
  'gu',
);

/**
 * Returns where in a folded sentence the memo begins to speak for itself, null where it does not. Words that the text cited
 * has itself (以上年度申报销售额为基数) are no sign of that; `holds` tells whether it has them.
 */
export function ownWords(folded: string, holds: (words: string) => boolean): number | null {
  for (const { 0: word, index, groups } of folded.matchAll(OWN)) {
    const more = folded.slice(index, index + word.length + 2);
    const less = folded.slice(Math.max(0, index - 2), index + word.length);
    // A year or a name that the text cited has not is the memo’s own.
    if ((groups?.['year'] ?? groups?.['name']) !== undefined && holds(word)) continue;
    const whose = /^[a-z×某我本甲乙丙丁\d]/u.test(word);
    if (whose || !((more.length > word.length && holds(more)) || (less.length > word.length && holds(less))))
      return index;
  }
  return null;
}
