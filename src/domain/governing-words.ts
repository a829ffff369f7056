/** Who rules: organs and those who hold office in them. */
const AUTHORITY =
  /政府|国务院|國務院|人大|人民代表大会|党委|机关|機關|主管|部门|部門|行政|财政|財政|公安|法院|检察院|税务|稅務|街道办|管委会|委员会|委員會|[省市县区乡镇厅](?:\p{Script=Han}{0,8})(?:局|委|厅|办公室)(?!限|面|部|势)|[本我全各][省市县區县区州镇乡]|你[省市县区州局委厅院办]|国家|國家/gu;
/** What a text of government does to those it is for: it binds, grants, takes and settles. */
const NORM =
  /应当|應當|(?<![相反适適供对對响響效感因顺順呼照答])[应應](?![当當用急届屆聘对對付力变變答邀试試运運有激召酬])|[应應][对對](?=[\p{Script=Han}]{2,12}(?:进行|進行))|不得|必须|必須|严禁|嚴禁|严格|禁止|责令|責令|处以|處以|罚款|罰款|处罚|處罰|追究|违反|違反|违者|給予|给予|予以|现予|現予|依法|依规|依照|有权|享受|免收|准予|批准|核准|撤销|撤銷|任命|免去|经研究|收悉|特此|之一的|自[^，。；]{2,14}起|[地门位级乡镇村社区校县市]要|要(?:牢牢|切实|严格|坚决|抓好|加强|强化|压实|突出|把)/gu;
/** What a text of government speaks of, in one word or another. */
const MATTER =
  /依据|依據|条例|條例|法律|法规|法規|规定|規定|办法|辦法|政策|监管|監管|监督|監督|预算|預算|资金|資金|经费|經費|推进|推進|落实|落實|实施|實施|鼓励|鼓勵|扶持|补助|補助|补贴|補貼|补偿|補償|奖励|獎勵|牵头|牽頭|申报|审批|審批|许可|許可|备案|備案|登记|登記|公示|统筹|統籌|健全|完善|深化|加快|加强|加強|整治|整改|贯彻|貫徹|执行|執行|同志|职务|職務|户籍|戶籍|规划|規劃|征收|徵收/gu;
/** Words of government that others use as well. */
const COMMON =
  /收入|支出|发展|發展|建设|建設|支持|责任|責任|负责|負責|申请|申請|单位|單位|企业|企業|人民|公告|通知|意见|意見|方案|工作|管理|服务|服務|保障|组织|組織|行业|行業|标准|標準|职责|職責|措施|制度|机构|機構|机制|預案|预案|范围|範圍|产业|產業|项目|項目|重点|重點|目标|目標|培育|打造|引导|引導|促进|促進|指标|指標|亿元|億元|园区|園區|居民|资源|資源|生态|生態|经济|經濟|社会|社會|公共|地区|地區|区域|區域|人员|人員|提升|投资|投資|事故|会议|會議|选举|選舉|公报|公報/gu;
/** How people speak to one another, and to customers. */
const PERSONAL =
  /您|咱|大家|同学|家长|老师|朋友|谢谢|欢迎|不好意思|[哦啦呀]|吧[。！？，]|吗[？。]|呢[。？]|(?<![其利吉排])[我你他她](?![们国省市县区州镇乡村局委厅院办校部单方会党军中行所人])|我们|[！？]|小[王李陈张刘黄林徐周宋赵吴]/gu;
/** How a report tells what was done, when, and what someone said. */
const NARRATIVE =
  /(?<![为除])了(?![解结却])|近日|日前|连日来|昨[日天晚]|当天|上周|去年|[上下]午|表示[，：]|认为[，：]|介绍[，：]|介绍说|告诉|[他她]说|记者/gu;
/** How two parties name themselves who agree on something, or one who sells. */
const PRIVATE = /您|我们|甲方|乙方|本协议|本合同|本公司|我公司|我司|本店|小店|本软件|本产品|本品|客服/gu;

/** How often a text speaks as government does, and as others do: times in a hundred Chinese characters. */
export interface GoverningWords {
  han: number;
  authority: number;
  norm: number;
  matter: number;
  common: number;
  personal: number;
  narrative: number;
  private: number;
}

export function governingWords(text: string): GoverningWords {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const rate = (pattern: RegExp): number => (han === 0 ? 0 : ((text.match(pattern)?.length ?? 0) / han) * 100);
  return {
    han,
    authority: rate(AUTHORITY),
    norm: rate(NORM),
    matter: rate(MATTER),
    common: rate(COMMON),
    personal: rate(PERSONAL),
    narrative: rate(NARRATIVE),
    private: rate(PRIVATE),
  };
}

/** Words only government uses weigh twice those that others use as well. */
export function governingRate(words: GoverningWords): number {
  return words.authority + words.norm + words.matter + words.common / 2;
}

/** How densely a text without any sign must speak as government does, and bind, to be taken for its text. */
const GOVERNS = 5;
const BINDS = 1;
/** What a report has of words that tell, and no more than this a text of government. */
const TELLS = 1.5;

/** Tells whether a text binds those it is for: duties, bans and grants, which reports and notes seldom hold. */
export function binds(words: GoverningWords): boolean {
  return words.norm >= BINDS;
}

/** Tells whether a text speaks as government does so densely that it needs no other sign. */
export function governs(words: GoverningWords): boolean {
  return binds(words) && governingRate(words) >= GOVERNS && words.narrative < TELLS;
}

/** Tells whether a text reports what happened and binds nobody; where an office acts, it may explain its own rules. */
export function reports(words: GoverningWords): boolean {
  return words.narrative >= TELLS && words.norm < BINDS / 2 && words.authority < 1;
}
