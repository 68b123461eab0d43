import { finding } from '../findings/finding'
import type { RoledUnit, RoledUnits } from '../grammar/named-units'
import { isTitledPerson } from '../grammar/named-persons'
import { isProperUnit, unitLikeness, withoutBrackets } from '../grammar/unit-names'
import { unlessPlace } from '../lexicon/places'
import type { Span } from '../reading'
import type { Source } from '../source/source'
import type { ClauseDraft, ClauseForm } from './clause-draft'

const NEVER_IN_A_NAME = new RegExp(
  `(设在|设立|\\d+(?!联动|指挥|急救|报警|平台|所)|[每至]|新建|改建|建成|[是由在把了并须]|${unlessPlace('应')}(?!急|对)|要(?!素)|为(?!民)|${unlessPlace('将')}|${unlessPlace('于')}|对(?!外|口)|${unlessPlace('向')}|${unlessPlace('从')}|[年月季]底|形成|报(?=[省市县区州])|通过|进行|加强|落实(?!办)|贯彻|围绕|加快|协助|支持|严格|全面(?!深化改革|依法治|推进)|坚持|深入|做好|提升|完善|强化|深化(?!改革)|依托|(?<!党)组织(?!部|委)|学习|按照|根据|优化(?!营商环境)|构建|打造|积极|督促(?!督办|检查)|统筹(?!城乡|发展)|及时|定期|鼓励|引导)`,
)
const MADE_OF_VERBS = /(促进|推进|推动|服务|指导|发展|建设)/
const OFFICE_OF =
  /(领导小组|指挥部|办|委员会|专班|工作组|工作部|中心|局|署|处|厅|委|部|社|行|政府|会|公司|集团|院|所|站|队|部门|单位)$/

/** Whether words read as units can be nothing else: no verb stands in them. */
export function namesUnits(units: readonly RoledUnit[]): boolean {
  return (
    units.length > 0 &&
    units.every(
      ({ name }) =>
        (unitLikeness(name) !== 'no' || isTitledPerson(name)) &&
        !NEVER_IN_A_NAME.test(name) &&
        (!MADE_OF_VERBS.test(name) || OFFICE_OF.test(withoutBrackets(name))),
    )
  )
}

/** Units in running text: each surely a unit, and one of them a particular one. */
export function surelyUnits(units: readonly RoledUnit[]): boolean {
  return (
    namesUnits(units) &&
    units.every(({ name }) => unitLikeness(name) === 'certain' || isProperUnit(name)) &&
    units.some(({ name }) => isProperUnit(name))
  )
}

/** A clause found in running text: its words are those that name the units. */
export function spokenDraft(
  source: Source,
  start: number,
  end: number,
  form: ClauseForm,
  roles: RoledUnits,
  task: Span | null,
): ClauseDraft {
  const words = ([from, to]: Span) => source.text.slice(from, to)
  return {
    start,
    end,
    form,
    parties: roles.units.map((unit) => ({ ...unit, kind: null })),
    deadlines: roles.deadlines,
    task,
    missing: { opening: false, closing: false },
    findings: roles.open.map((span) => finding('unit.open-list', span, words(span))),
  }
}
