import type { Piece } from './named-units'

const OPENS =
  /^(各(有关|相关)?|全[市省县区州]各?|有关|相关|属地|沿线各?|沿海各?|沿河各?|沿江各?|涉[及农]?各?|[省市县区]属各?|[省市县区州旗][直级](各?有关|各?相关|各))/
const GENERIC =
  /^(省|市|县|区|州|旗|镇|乡|村|街道|乡镇|镇街|街镇|县区|区县|县市|县市区|园区|开发区|高新区|经开区|管理区|功能区|经济开发区|经济技术开发区|高新技术产业开发区|自治[州县旗]|旗|盟|行政公署|行署|苏木|党委|党工委|党[（(]工[）)]委|工委|林场|旅游区|示范区|新区|县级市|[一-鿿]{0,2}产业园|职业院校|高职院校|中小学校?|幼儿园|医疗机构|企事业单位|街道办|街道办事处|办事处|管委会|人民政府|政府|部门|单位|农场|企业|高校|科研院所|社区|[（(][一-鿿、,，]{1,8}[）)]){1,4}$/
/** 市高新区管委会 is one place, not a kind of places. */
const ONE_PLACE = /^[省市县区州旗](高新区|经开区|开发区|新区|经济)|^(高新区|经开区|新区|示范区|度假区|旅游区)(管委会)?$/
/** 城乡一体化示范区、高新区党工委和管委会: the organs are said once for both places. */
const SHARED_ORGANS = /[区园]党工委[和、及]管委会$/
const BARE_ZONE = /^[一-鿿]{2,12}(示范区|新区|开发区|高新区|经开区|园区|度假区|旅游区|管理区)$/
const JOINING_MARKS = '、和及'

/** 各区 + 镇 + 街道 written as one phrase is one group: 各区、镇、街道. */
export function joinCollectives(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let open = false
  for (const piece of pieces) {
    const words = text.slice(piece.start, piece.end)
    const last = joined.at(-1)
    if (
      open &&
      last !== undefined &&
      JOINING_MARKS.includes(piece.mark) &&
      piece.mark !== '' &&
      GENERIC.test(words) &&
      !ONE_PLACE.test(words)
    ) {
      last.end = piece.end
      continue
    }
    if (
      last !== undefined &&
      piece.mark === '、' &&
      SHARED_ORGANS.test(words) &&
      BARE_ZONE.test(text.slice(last.start, last.end))
    ) {
      last.end = piece.end
      continue
    }
    open = OPENS.test(words) && GENERIC.test(words.replace(OPENS, ''))
    joined.push({ ...piece })
  }
  return joined
}
