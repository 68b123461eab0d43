/**
 * Words by which one who works tells one who watches, and by which that one looks: verbs of a sentence frame (who tells
 * whom what by when), known whatever else the sentence holds. A new verb is a word in one of these rows.
 */
const alternatives = (words: string): string => words.split(' ').join('|')

/** How news reach somebody, whatever is told. */
export const SENDS = alternatives('上传 发至 发到 发送至 传至 送至 送交 抄送 回复 反映 反馈 告知 推送至 交至 专报')

/** How a record is kept up to date: telling only where it comes round. */
export const KEEPS = alternatives('提交 书面报告 更新 录入 填写 填报 登记 报备')

/** How work is looked at; what is looked at follows. */
export const LOOKS = alternatives('研究 梳理 盘点 跟踪 会办 分析 调度 研判 复盘 核查 会审')

/** What is told, or looked at. */
export const NEWS = alternatives('进展 进度 情况 问题 事项 信息 数据 材料 名单 总结 报告 意见 结果 清单 台账 措施')

/** Whom one tells: those above. */
export const ABOVE =
  '(?:[^,，;；]{0,12}(?:政府|党委|党组|[市县省区州]委|领导小组|办公室|指挥部|专班|董事会|总部|集团|分管领导|主要领导))'

/** Times that come round, however they are written. */
export const ROUND =
  '(?:每[\\d一二两三四五半双]{0,2}个?[日天周旬月季年]|[按逐][日周旬月季年]|定期|不定期|适时|定时|学期末|月末|季末|年末|年底|半年)'
