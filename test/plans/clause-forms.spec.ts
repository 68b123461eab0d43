import { readPlan, type PartyRole } from '@luoshi/plan-text'
import fc from 'fast-check'

const UNITS = [
  '市发展和改革委员会',
  '市人力资源和社会保障局',
  '市住房和城乡建设局',
  '市文化和旅游局',
  '市政务服务和大数据局',
  '市市场监督管理局',
  '市工业和信息化局',
  '市自然资源和规划局',
  '市委宣传部',
  '市委网信办',
  '团市委',
  '市妇联',
  '市总工会',
  '市交通委(市道运局)',
  '市科协',
  '国网示例供电公司',
  '示例海关',
  '人民银行示例市分行',
  '市城投集团',
  '示例高新区管委会',
  '市消防救援支队',
  '市政协办公室',
  '市应急管理局',
  '市残联',
  '省科技厅',
  '工业和信息化厅',
  '农业农村部',
]
const GROUPS = ['各区、镇、街道', '各县（市、区）人民政府', '市直有关部门', '领导小组成员单位', '各街镇、开发区']

type Said = readonly [role: PartyRole, name: string]

const units = (most: number) => fc.uniqueArray(fc.constantFrom(...UNITS), { minLength: 1, maxLength: most })
/** Marks that part units; a comma does so only where no phrase ends with one. */
const mark = fc.constantFrom('、', '、 ', '､')
const brackets = fc.constantFrom('（）', '()', '【】', '[]', '〔〕', '﹝﹞')
const colon = fc.constantFrom('：', ':', ' ：', ': ')
const between = fc.constantFrom('；', ';', '；\n', ' ; ')
const comma = fc.constantFrom('，', ',', '， ')

const HELPERS = ['配合单位', '协办单位', '参加单位', '协助单位', '参与部门', '配合部门']
const LEADERS = ['牵头单位', '牵头部门', '主办单位', '牵头责任单位', '市级牵头单位']
const ANSWERING = ['责任单位', '责任部门', '责任主体', '承办单位', '责 任 单 位', '责任单位（部门）']

const said = (role: PartyRole, names: readonly string[]): Said[] => names.map((name) => [role, name])

interface Written {
  words: string
  parties: Said[]
}

const labelled: fc.Arbitrary<Written> = fc
  .record({
    label: fc.constantFrom(...LEADERS),
    answer: fc.constantFrom(...ANSWERING),
    helper: fc.constantFrom(...HELPERS),
    all: fc.uniqueArray(fc.constantFrom(...UNITS), { minLength: 3, maxLength: 9 }),
    group: fc.option(fc.constantFrom(...GROUPS)),
    mark,
    colon,
    between,
    pair: fc.option(brackets),
  })
  .map(({ label, answer, helper, all, group, mark: parted, colon: says, between: next, pair }) => {
    const third = Math.floor(all.length / 3)
    const [leads, answers, helps] = [all.slice(0, third), all.slice(third, third * 2), all.slice(third * 2)]
    const helping = group === null ? helps : [...helps, group]
    const list = (name: string, names: readonly string[]) => `${name}${says}${names.join(parted)}`
    const inner = [list(label, leads), list(answer, answers), list(helper, helping)].join(next)
    const words =
      pair === null ? inner.replaceAll('\n', '') : `${pair.charAt(0)}${inner.replaceAll('\n', '')}${pair.charAt(1)}`
    return {
      words,
      parties: [...said('lead', leads), ...said('responsible', answers), ...said('cooperating', helping)],
    }
  })

const spoken: fc.Arbitrary<Written> = fc
  .record({
    all: fc.uniqueArray(fc.constantFrom(...UNITS), { minLength: 2, maxLength: 7 }),
    group: fc.option(fc.constantFrom(...GROUPS)),
    leading: fc.constantFrom('牵头', '牵头负责', '负责牵头', '主办', '总牵头'),
    helping: fc.constantFrom('配合', '按职责组织配合', '参加', '协办', '按职责分工配合', '积极配合', '参与'),
    mark,
    comma,
    pair: brackets,
  })
  .map(({ all, group, leading, helping, mark: parted, comma: next, pair }) => {
    const [leads, helps] = [all.slice(0, 1), all.slice(1)]
    const others = group === null ? helps : [...helps, group]
    const words = `${pair.charAt(0)}${leads.join(parted)}${leading}${next}${others.join(parted)}${helping}${pair.charAt(1)}`
    return { words, parties: [...said('lead', leads), ...said('cooperating', others)] }
  })

const shared: fc.Arbitrary<Written> = fc
  .record({
    all: units(7),
    group: fc.option(fc.constantFrom(...GROUPS)),
    verb: fc.constantFrom(
      '负责',
      '按职责分工负责',
      '分工负责',
      '按照各自职责分工负责',
      '共同负责',
      '按职责落实',
      '分别负责',
    ),
    mark,
    pair: brackets,
  })
  .map(({ all, group, verb, mark: parted, pair }) => {
    const names = group === null ? all : [...all, group]
    return {
      words: `${pair.charAt(0)}${names.join(parted)}${verb}${pair.charAt(1)}`,
      parties: said('responsible', names),
    }
  })

const listed: fc.Arbitrary<Written> = fc
  .record({ all: fc.uniqueArray(fc.constantFrom(...UNITS), { minLength: 2, maxLength: 7 }), mark, pair: brackets })
  .map(({ all, mark: parted, pair }) => ({
    words: `${pair.charAt(0)}${all.join(parted)}${pair.charAt(1)}`,
    parties: said('responsible', all),
  }))

const joined: fc.Arbitrary<Written> = fc
  .record({
    all: fc.uniqueArray(fc.constantFrom(...UNITS), { minLength: 2, maxLength: 5 }),
    verb: fc.constantFrom('负责', ''),
    mark,
  })
  .map(({ all, verb, mark: parted }) => {
    const [lead, ...partners] = all
    return {
      words: `（${lead ?? ''}会同${partners.join(parted)}${verb}）`,
      parties: [...said('lead', [lead ?? '']), ...said('cooperating', partners)],
    }
  })

const broken: fc.Arbitrary<Written> = labelled
  .filter(({ words }) => /^[（(]/.test(words))
  .map(({ words, parties }) => ({
    words: words.slice(0, -1),
    parties,
  }))

const FORMS: readonly (readonly [string, fc.Arbitrary<Written>])[] = [
  ['labels', labelled],
  ['labels in a bracket that is not closed', broken],
  ['verbs', spoken],
  ['one verb for all', shared],
  ['a bare list', listed],
  ['会同', joined],
]

function partiesOf(words: string): Said[] {
  const text = `示例市2025年重点任务分工\n\n一、重点任务\n1.加快推进各项重点改革任务落地见效。${words}\n2.做好其他工作。\n`
  return readPlan(text).clauses.flatMap(({ parties }) => parties.map(({ role, name }): Said => [role, name]))
}

describe('a clause gives back exactly its parties', () => {
  it.each(FORMS)('written with %s', (_, written) => {
    fc.assert(
      fc.property(written, ({ words, parties }) => {
        expect(partiesOf(words)).toEqual(parties)
      }),
      { numRuns: 250 },
    )
  })
})

it('joins units with 和, 及 and 以及 without cutting a name that holds one', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...UNITS), { minLength: 2, maxLength: 4 }),
      fc.constantFrom('和', '及', '以及', '与'),
      (all, word) => {
        const last = all.at(-1) ?? ''
        const words = `（责任单位：${all.slice(0, -1).join('、')}${word}${last}）`
        expect(partiesOf(words)).toEqual(said('responsible', all))
      },
    ),
    { numRuns: 250 },
  )
})
