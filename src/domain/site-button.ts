const BUTTONS =
  /^(?:(?:【?字[体号][:：]?[【[]?[大中小\s]{1,8}[】\]]?】?|【?字[号体]\s*[:：]?|【|】|加大|还原|减小|全屏|下载|打印本页|打印|关闭窗口|关闭本页|分享到?[:：]?|返回顶部|收藏本页|复制链接|网站地图|扫一扫在手机.{0,12}|下一页|上一页|【?(?:打印|关闭|收藏|分享)】?|(?:[•·]\s*)?(?:无障碍(?:阅读|浏览)?|长辈版|设为首页|加入收藏|关闭)|无标题文档|立即下载|合集下载|点击查看全文|回?首页|收藏本站|点击查看更多[>＞]*|下载资源|资源描述|回顶部|返\s?回|下载地址[:：]\s*点击此处下载)[\s|｜]*)+$/u;

/** Tells whether a line is a button or a footer of a web page that was copied with its text (打印, 【字号：大 中 小】, 返回顶部) and nothing else. */
export function isSiteButton(text: string): boolean {
  return BUTTONS.test(text);
}
