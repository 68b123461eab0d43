import type { PartyKind } from '../reading'

/** Endings that only names of public bodies have; a list of these needs no label to be read as units. */
const CERTAIN_TAIL =
  /(局|厅|委|办|署|委员会|管委会|人民政府|市政府|县政府|区政府|省政府|州政府|镇政府|乡政府|办公室|组织部|宣传部|统战部|教育部|科技部|财政部|法院|检察院|总工会|工会|妇联|团委|团[省市县区州]委|科协|工商联|残联|文联|社科联|侨联|红十字会|供销社|气象台|海关|消防救援支队|公安厅|办事处|人民银行|银保监分局|部门|单位|指挥部|领导小组|专班)$/

/** Endings that units have, but other words too. */
const LIKELY_TAIL =
  /(院|部|处|科|室|会|社|行|所|站|队|校|馆|台|团|局|中心|公司|集团|银行|大学|学院|联合会|协会|政府|高新区|经开区|开发区|新区|园区|示范区|度假区|景区|街道|镇|乡|县|区|市|省|州|旗|盟|党校|工委|党委|党组|支行|分行|电视台|电台|报社|基金会|农场|林场|总队|支队|大队|大数据局)$/

const QUANTIFIED =
  /^(各|全[市省县区州]|有关|相关|其他|其它|其余|所有|属地|所属|[省市县区州]级?(直属?|属)?(各|有关|相关)|[省市县区州]直)./
const COLLECTIVE =
  /(成员单位|有关部门|相关部门|各部门|有关单位|相关单位|各单位|直属单位|责任单位|县市区|市县区|县区|区县|部门和单位|部门单位|等部门|等单位)$/
const PLACES =
  /^([省市县区州旗镇乡村]|街道|乡镇|镇街|街镇|园区|开发区|管理区|功能区|[（()）、,，]){2,}(级)?(人民政府|政府|科技部门|部门|党委政府|办事处|管委会)?$/
const PERSON = /(书记|[市县区州省镇乡局处科厅校院部]长|主任|副主任|主席|经理|董事长|专员|委员|同志)$/

/** A unit's name without its own brackets: 市交通委(市道运局) → 市交通委. */
export function withoutBrackets(name: string): string {
  const at = name.search(/[（([【〔].{0,40}[）)\]】〕]$/)
  return at > 0 ? name.slice(0, at) : name
}

/** Whether a name stands for many units that a roster must spell out. */
export function isGroup(name: string): boolean {
  return QUANTIFIED.test(name) || COLLECTIVE.test(withoutBrackets(name)) || PLACES.test(name)
}

/** How sure the form of a word is that it names a unit. */
export function unitLikeness(name: string): 'certain' | 'likely' | 'no' {
  if (name.length < 2 || name.length > 40 || /[。；：:!?！？“”《》%％]|的|\d{3}/.test(name)) return 'no'
  if (isGroup(name)) return name.length <= 24 ? 'certain' : 'no'
  const bare = withoutBrackets(name)
  if (bare.length < 2) return 'no'
  if (CERTAIN_TAIL.test(bare)) return 'certain'
  return LIKELY_TAIL.test(bare) ? 'likely' : 'no'
}

/** Department, group or person, by the form of the name alone. */
export function classifyUnit(name: string): PartyKind {
  if (isGroup(name)) return 'group'
  const bare = withoutBrackets(name)
  if (CERTAIN_TAIL.test(bare) || LIKELY_TAIL.test(bare)) return 'department'
  return PERSON.test(bare) ? 'person' : 'department'
}
