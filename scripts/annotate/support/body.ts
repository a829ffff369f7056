/** Names of those who can be paid (主体), as they end: 中介机构, 项目单位, 行业商协会, 法定代表人. */
export const BODY =
  '(?:企业|公司|单位|机构|主体|合作社|农场|农户|农民|商户|个体工商户|个人|人员|人才|团队|高管|院校|高校|院所|医院|学校|协会|商会|商协会|联盟|中介人|代表人|负责人|经营者)';

/** A character of a name, and no word that leads to a sum: 补助资金按每人3000元. */
const OF_NAME = '(?:(?![每按对由为])[\\u4e00-\\u9fff])';
/** Those who are only told behind the award: 奖励楼宇业主或物业部门, 奖励引资人, 给予载体主办者. */
const PAYEE = `(?:${BODY}|中介|${OF_NAME}{2}人|毕业生|劳动者|业主|(?:发布|承接|揭榜|发榜|需求|供给|中标|承办|主办|转让|受让|吸纳|输出)方|部门|主办者|举办者|获得者|街道|乡镇|村集体)`;

/** Who is paid, told right behind the award, alone or as a list: 企业, 运营主体或项目单位, 组织实施的行业商协会. */
export const WHO = `${OF_NAME}{0,10}?${PAYEE}(?:(?:或者?|和|及|、)${OF_NAME}{0,8}?${PAYEE})*`;
