import { ABOVE, KEEPS, LOOKS, NEWS, ROUND, SENDS } from '../lexicon/supervision'
import { ABOUT_DUTIES, type MechanismPhrase } from './phrase'
import { WHEN } from './rhythm'

const COMES_ROUND = new RegExp(ROUND)
const ABOUT_NEWS = new RegExp(NEWS)

/** Telling upwards before the rows that take 通报 for a circular. */
export const UPWARDS: readonly MechanismPhrase[] = [
  {
    kind: 'report',
    pattern: new RegExp(`向${ABOVE}[^,，;；]{0,6}通报`),
    extent: 'part',
    elsewhere: ABOUT_DUTIES,
  },
  {
    kind: 'inspection',
    pattern: /(?:组织|开展|进行|实施)[^,，;；]{0,12}检查评估/,
    extent: 'part',
    elsewhere: null,
  },
]

/** What a frame says where no known phrase does: who tells whom what by when; who looks, however often. */
export const FRAMES: readonly MechanismPhrase[] = [
  { kind: 'report', pattern: new RegExp(SENDS), extent: 'part', needs: WHEN, about: ABOUT_NEWS, elsewhere: null },
  {
    kind: 'report',
    pattern: /(?:汇报|报告|上报|报送)(?:[1一]次)/,
    extent: 'part',
    needs: COMES_ROUND,
    elsewhere: ABOUT_DUTIES,
  },
  {
    kind: 'special-report',
    pattern: /(?:建立|健全|实行|落实)[^,，;；]{0,8}专报(?:制度|机制)/,
    extent: 'part',
    elsewhere: null,
  },
  {
    kind: 'appraisal',
    pattern: /作为[^,，;；]{0,24}(?:选拔任用|职务晋升|干部使用|评先树优|考核奖惩|重要参考)/,
    extent: 'part',
    elsewhere: null,
  },
  {
    kind: 'incentive',
    pattern: /优先(?:支持|安排|扶持)/,
    extent: 'part',
    about: /(?:落实|完成|推进|工作|成效)[^,，;；]{0,8}(?:好|突出|显著|明显|靠前)/,
    elsewhere: null,
  },
  {
    kind: 'report',
    pattern: new RegExp(KEEPS),
    extent: 'part',
    needs: COMES_ROUND,
    about: ABOUT_NEWS,
    elsewhere: null,
  },
  {
    kind: 'report',
    pattern: /请示报告(?!制度|条例)/,
    extent: 'part',
    needs: /事项|情况|问题|重大|重要/,
    elsewhere: null,
  },
  {
    kind: 'progress-check',
    pattern: new RegExp(`(?:${LOOKS})[^,，;；]{0,16}(?:问题|任务|进展|进度|情况|推进)`),
    extent: 'part',
    needs: COMES_ROUND,
    unless: /考核|通报|报送|企业|群众|市场|形势/,
    elsewhere: null,
  },
  {
    kind: 'inspection',
    pattern:
      /(?:开展|进行|实施|加强|强化)[^,，;；]{0,12}(?:专项|日常|全程|跟踪|执纪)?监督(?!管理|执法|抽检|员|体系|机构|平台)/,
    extent: 'part',
    needs: /落实|执行|履职|推进|完成|任务|工作/,
    elsewhere: null,
  },
  {
    kind: 'circular',
    pattern: /(?:排名|得分|成绩|结果|榜单)[^,，;；]{0,8}(?:公布|公开|晾晒)/,
    extent: 'part',
    elsewhere: null,
  },
]
