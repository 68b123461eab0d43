/** Who an action of the mechanism is addressed to. The first row that names an organ or a person gives the name. */
const ADDRESSEES: readonly RegExp[] = [
  /(?:提请|报请|商请|建议)([^,，。;；]{2,20}?)(?=组织(?!部)|召开|在|进行|予以|定期|听取|对|全[市省县区]|通报|约谈|研究|督办(?!局|室|办|处|科)|协调(?!局|办)|调度(?!局|中心)|解决)/,
  /(?:报送|上报|报)[^,，。;；]{0,24}?(?:至|到|给)([^,，。;；()（）]{2,24}?)(?=[,，。;；()（）、]|汇总|备案|$)/,
  /向([^,，。;；]{2,16}?)(?=专题报告|报告|汇报|报送|书面|作|进行|反馈|定期)/,
  /(?:报送至?|上报至?|报至|抄报)([^,，。;；()（）]{2,24}?)(?=[,，。;；()（）、]|汇总|备案|$)/,
  /报((?:市|省|县|区|州|旗)[^,，。;；()（）]{1,20}?)(?=[,，。;；()（）、]|汇总|备案|$)/,
  /(?:约谈)([^,，。;；]{2,20}?)(?=[,，。;；]|$)/,
]

/** How the names of organs, and of the people in them, end. What is reported, or where it is posted, ends otherwise. */
const ENDS =
  /(局|委|办|室|厅|部|处|科|股|中心|政府|政协|组|委员会|常委会|常务会议?|党组会议?|工会|妇联|残联|侨联|工商联|联合会|协会|学会|指挥部|专班|院|站|所|校|公司|集团|工委|党委|党组|纪委|监委|国务院|单位|部门|机关|机构|[市县区省州旗镇乡村]|街道|园区|队|司|行|社|长|书记|主任|主席|领导|负责人|负责同志|责任人|干部|工作人员|联络员|科技部|本级|上级|秘书|理事会|管委会|居委会|会办)$/

/** What a range of the country, a stretch of time or a paper is called is nobody to report to. */
const NOBODY =
  /^(全[国省市县区州旗镇乡]|本?[上下]?半年|全年)$|(情况|总结|小结|进展|进度|报告|台账|问题|计划|方案|报表|工作|简报|信箱|邮箱)$/

/** An organ's own bracket belongs to its name: 市交通委（市道运局）. */
const bare = (name: string): string => name.replace(/[(（][^()（）]*[)）]?$/, '')

const named = (name: string): boolean => !NOBODY.test(name) && ENDS.test(bare(name))

/** The name as written, or null where the words address nobody. */
export function addresseeIn(words: string): string | null {
  for (const pattern of ADDRESSEES) {
    const name = pattern.exec(words)?.[1]?.trim()
    if (name !== undefined && name !== '' && named(name)) return name
  }
  return null
}
