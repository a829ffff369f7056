/**
 * A fund that is set up or endowed (设立…专项资金, 安排…专项引导资金10亿元, 安排…补助资金); money that others have is only
 * sought or used, and setting up a fund may be but a way (通过…设立专项资金等方式).
 */
export const FUND =
  /(?:设立|组建|安排|每年列支)(?![^，]*等方式)[^，]*?(?<fund>专项(?:引导|奖励|扶持|补助|发展)?资金|(?:补助|引导)资金|(?:产业|发展|引导|投资|担保)基金)/;

/** Money that a budget sets aside for a purpose: 省财政统筹安排25亿元，支持…建设, 省财政统筹新增11亿元支持粮食生产. */
export const BUDGETED =
  /(?<payer>[省市县区]级?财政)(?:每年|继续|统筹|再)*(?:安排|新增)(?:资金)?\d[\d.]*[万亿]+元(?:以上)?(?:资金)?(?:(?:支持|用于)(?<purpose>[^，]+))?$/;

/** Tells whether words set up or endow a fund, or set money of a budget aside. */
export function endows(words: string): boolean {
  return FUND.test(words) || BUDGETED.test(words);
}
