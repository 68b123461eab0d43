const surnames =
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟'
const givenNames =
  '建平 晓岚 志远 文静 国栋 雅琴 海涛 丽华 永康 思源 少峰 慧敏 振宇 春燕 立新 若彤 宏伟 佳宁 德明 秀兰 子墨 玉梅 天佑 凤霞 启航 爱萍 承志 婉清 一鸣'.split(
    ' ',
  )

/** A person who does not exist; the same index gives the same name, and names repeat only after 1,508 of them. */
export const inventedName = (index: number): string =>
  `${surnames[index % surnames.length] ?? ''}${givenNames[(index * 7) % givenNames.length] ?? ''}`
