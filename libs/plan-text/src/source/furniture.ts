/** What a government web page puts around a document: navigation, share buttons, registration numbers. */
const FURNITURE: readonly RegExp[] = [
  /^您?当前(所在)?(的)?位置/,
  /^(首页|网站首页)\s*[>＞/»|]/,
  /^扫一扫/,
  /^[（(]?此件(公开发布|主动公开|依申请公开)[）)]?$/,
  /(微信|手机)?扫(描|码)?.{0,6}二维码/,
  /^版权所有/,
  /^(主办|承办|技术支持|网站标识码|政府网站标识码)(单位)?[:：](?!.{0,60}(协办|会办|配合)(单位)?[:：].{0,60}[局委厅]).{0,80}(网|府|办|ICP)/,
  /(ICP备|公网安备|网站标识码)/,
  /^(上|下)一(篇|条|页)/,
  /^相关(链接|附件|文档|新闻|稿件|阅读|文章|解读)[:：]?$/,
  /^(热门搜索|今天是|字号|字体|分享到?|打印|关闭窗口|关闭|收藏|浏览次数|浏览量|点击数|阅读次数)([:：\s【[(（]|$)/,
  /^(来源|信息来源|文章来源|发布时间|发布日期|作者|责任编辑|编辑|审核|录入)[:：]/,
  /^(索\s*引\s*号|主题分类|发布机构|发文机关|发文日期|成文日期|效力状态|标\s*题|名\s*称|文\s*号|有效性)([:：\s]|$)/,
  /^公开(属性|方式|类别)[:：]/,
  /^繁[體体]/,
  /(登录|注册)\s*\|/,
  /\|\s*(登录|注册)/,
  /^[|｜\s]+$/,
  /便民(服务)?热线/,
  /^[【[]?\s*(打印|关闭|返回顶部|返回首页)/,
]

const PRINTED_BY = /(办公室|厅|局|委员会).{0,160}印发$/

/** Whether a line belongs to the page or the imprint rather than to the document's body. */
export function isFurniture(line: string): boolean {
  if (line === '' || line.length > 400) return false
  const head = line.slice(0, 200)
  return FURNITURE.some((pattern) => pattern.test(head)) || (line.length < 240 && PRINTED_BY.test(line))
}
