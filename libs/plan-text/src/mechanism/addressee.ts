/** Who an action of the mechanism is addressed to. The first row that fits gives the name. */
const ADDRESSEES: readonly RegExp[] = [
  /(?:提请|报请|商请|建议)([^,，。;；]{2,20}?)(?=组织|召开|在|进行|予以|对|全[市省县区]|通报|约谈|研究|督办(?!局|室|办|处|科)|协调(?!局|办)|调度(?!局|中心)|解决)/,
  /(?:报送|上报|报)[^,，。;；]{0,24}?(?:至|到|给)([^,，。;；()（）]{2,24}?)(?=[,，。;；()（）、]|汇总|备案|$)/,
  /向([^,，。;；]{2,16}?)(?=专题报告|报告|汇报|报送|书面|作|进行|反馈|定期)/,
  /(?:报送至?|上报至?|报至|抄报)([^,，。;；()（）]{2,24}?)(?=[,，。;；()（）、]|汇总|备案|$)/,
  /报((?:市|省|县|区|州|旗)[^,，。;；()（）]{1,20}?)(?=[,，。;；()（）、]|汇总|备案|$)/,
  /(?:约谈)([^,，。;；]{2,20}?)(?=[,，。;；]|$)/,
]

/** What is reported is nobody to report to. */
const THING = /(情况|总结|小结|进展|进度|报告|台账|材料|信息|问题|计划|方案|报表|工作)$/

/** The name as written, or null where the words address nobody. */
export function addresseeIn(words: string): string | null {
  for (const pattern of ADDRESSEES) {
    const name = pattern.exec(words)?.[1]?.trim()
    if (name !== undefined && name !== '' && !THING.test(name)) return name
  }
  return null
}
