import type { PartyKind } from '../reading'
import { CERTAIN_TAIL, LIKELY_TAIL, NO_UNIT } from './unit-endings'

const QUANTIFIED =
  /^([局院校委厅部行](机关|[属直])各|各(?!司其职|负其责|尽其责|项(?!目)|类|种|地方性)|全[市省县区州](各|有关|相关)|有关|相关|其他|其它|其余|所有|涉及|属地|所属|三大|地方(各级)?(?=人民政府|政府)|[驻在].{1,4}(?=各|高校|企业|单位|院校)|[省市县区州旗][级直]?(直属?|属)?(各|有关|相关)|[局院校委厅][属直](?=单位|机构|部门|各)|[省市县区州旗]直(?=部门|单位|机关|各|有关|相关|部门单位)|[省市县区州]属)./
const COLLECTIVE =
  /(成员单位|有关部门|相关部门|各部门|有关单位|相关单位|各单位|直属单位|直属机构|责任单位|责任部门|县市区|市县区|县区|区县|旗县区|部门和单位|部门单位|部门（单位）|部门\(单位\)|各街办|等部门|等单位)$/
const PLACES =
  /^([省市县区州旗镇乡村]|街道|乡镇|镇街|街镇|苏木|园区|开发区|管理区|功能区|[（()）、,，]){2,}(级)?(人民政府|政府|科技部门|部门|党委政府|党委|办事处|管委会)?$/
const PERSON = /(书记|[市县区州省镇乡局处科厅校院部]长|主任|副主任|主席|经理|董事长|专员|委员|同志|负责人|秘书长)$/

/** A name that a page's width broke: 各 / 镇街. */
const unwrapped = (name: string): string => (name.includes('\n') ? name.replaceAll(/\s/g, '') : name)

/** A unit's name without its own brackets: 市交通委(市道运局) → 市交通委. */
export function withoutBrackets(name: string): string {
  const at = name.search(/[（([【〔〈〖﹝「].{0,40}[）)\]】〕〉〗﹞」]$/)
  return at > 0 ? name.slice(0, at) : name
}

/** Whether a name stands for many units that a roster must spell out. */
export function isGroup(written: string): boolean {
  const name = unwrapped(written)
  return QUANTIFIED.test(name) || COLLECTIVE.test(withoutBrackets(name)) || PLACES.test(name)
}

const LONGEST = 48
const LONGEST_GROUP = 44

/** Quotation marks stand in a name only around a word of it: 推进“一带两廊”建设领导小组. */
const strayQuote = (name: string): boolean => /[“”"]/.test(name) && !/^[^“”]{1,20}“[^“”]{1,16}”[^“”]{2,30}$/.test(name)

/** How sure the form of a word is that it names a unit. */
export function unitLikeness(written: string): 'certain' | 'likely' | 'no' {
  const name = unwrapped(written)
  if (name.length < 2 || name.length > LONGEST || /[。；：:!?！？《》%％]|的|\d{3}/.test(name) || strayQuote(name))
    return 'no'
  const bare = withoutBrackets(name)
  if (isGroup(name)) return name.length <= LONGEST_GROUP && !/(情况|工作|问题|事项|任务)$/.test(bare) ? 'certain' : 'no'
  if (bare.length < 2 || NO_UNIT.test(bare)) return 'no'
  if (CERTAIN_TAIL.test(bare)) return 'certain'
  return LIKELY_TAIL.test(bare) ? 'likely' : 'no'
}

/** Whether a name is whole: 各县区人民政 and 各行政许可 are not. */
export function endsLikeUnit(name: string): boolean {
  const bare = withoutBrackets(name)
  return (
    unitLikeness(name) !== 'no' &&
    (CERTAIN_TAIL.test(bare) || LIKELY_TAIL.test(bare) || COLLECTIVE.test(bare) || PLACES.test(bare))
  )
}

/** Department, group or person, by the form of the name alone. */
export function classifyUnit(written: string): PartyKind {
  const name = unwrapped(written)
  if (isGroup(name)) return 'group'
  const bare = withoutBrackets(name)
  if (PERSON.test(bare)) return 'person'
  return 'department'
}

const PLACED =
  /^(中共|共青团|国家|中央|全国|国务院|最高|中国|国网|人民银行|人行|农发行|国开行|邮储|工行|农行|中行|建行|中石油|中石化|中海油|南网|南方电网|驻|[省市县区州旗镇乡团局厅委院校](?![级直属场域内外])|自治[区州县旗]|[一-鿿]{1,6}(省|市|县|区|州|旗|镇|乡|盟|街道|自治区|新区|开发区|高新区))/
/** Words for any unit in a position: 运营单位, 主管部门, 牵头单位. */
const ROLE_NAME =
  /(责任|牵头|配合|运营|建设|施工|用人|主管|提供|监管|使用|承办|实施|项目|设计|监理|供应|生产|经营|业主|主办|申报|产权|用地|用水|用能|审批|执法|受理|办理|服务|管理|行政|行业|职能|业务|成员|预算|采购|招标|代建|接收|移交|所在|归口|事业|企业|基层|管护|养护)(主管)?(单位|部门|机构)$/

/** 试点城市政府, 县级人民政府: whichever it be. */
const ANY_PLACE =
  /^(试点|示范|地方|当地|基层|行业|城市|农村|有条件|[省市县乡镇]级(以上)?(地方)?(各级)?(人民)?政府|[省市县区乡镇]级(?:.{0,6})部门$)/
/** Kinds of bodies of which there are many; without a place the name is nobody's. */
const ANY_KIND =
  /(单位|部门|机构|工作组|专班|集团|公司|协会|商会|学会|联合会|促进会|基金会|管理处|中心|领导小组|领导小组办公室|专班办公室|^办公室|^政府|^人民政府|^法院|^检察院|^工会)$/

/** 平江交投集团: a company of the place, by its own name. */
const COMPANY =
  /^[一-鿿]{2,8}(交投|城投|文旅|水务|国投|建投|农投|产投|公交|燃气|供水|供电|电力|投资|控股|铁投|港口|机场|城建|地铁|能源|环境)[一-鿿]{0,6}(集团|公司)$/

/** An office within a bureau: 医政处, 办公室, 政策法规科. */
export function isOffice(written: string): boolean {
  const name = withoutBrackets(written)
  return (
    name.length >= 3 &&
    name.length <= 14 &&
    /(处|科|股|室|所|站|队|中心|部)$/.test(name) &&
    unitLikeness(name) !== 'no' &&
    !ROLE_NAME.test(name)
  )
}

/** Whether a name belongs to one particular unit: with a place or level before it, or the short name of a ministry or bureau. */
export function isProperUnit(written: string): boolean {
  const name = unwrapped(written)
  const bare = withoutBrackets(name)
  if (isGroup(name) || ROLE_NAME.test(bare) || /^(本|该|我|其|同级|上级|下级|业主)/.test(bare)) return false
  if (unitLikeness(name) === 'no' || ANY_PLACE.test(bare)) return false
  return PLACED.test(bare) || COMPANY.test(bare) || (CERTAIN_TAIL.test(bare) && !ANY_KIND.test(bare))
}
