import type { MechanismKind } from '../reading'

export interface MechanismPhrase {
  kind: MechanismKind
  pattern: RegExp
  /** Whether the words found are the entry, or the whole sentence part they stand in. */
  extent: 'phrase' | 'sentence'
  /** A weak sign counts only where the section is about organising and supervising the work. */
  weak?: true
}

const OFTEN = '(?:每周|半月|周|每个?月|月度|月|双月|每个?季度?|季度|季|每半年|半年|年中|年度|年终|每年)'

/** What a plan says about its own supervision. Every row is searched in every sentence; overlaps go to the earlier row. */
export const PHRASES: readonly MechanismPhrase[] = [
  { kind: 'circular-request', pattern: /(提请|报请|商请|建议).{1,30}?通报/, extent: 'sentence' },
  {
    kind: 'escalation',
    pattern: /(提请|报请).{1,30}?(召开|调度|协调|约谈|研究|督办|解决)[^,，]{0,12}/,
    extent: 'sentence',
  },
  {
    kind: 'special-report',
    pattern: /(书面)?向[^,，]{1,16}(作|进行)?专题报告|专题报告[^,，]{0,12}|专报[^,，]{1,12}/,
    extent: 'sentence',
  },
  {
    kind: 'report',
    pattern: /(一|每)[周月季年]一(报|报告|上报)|两月一报|半年一报|(?:月|周|季|季度|双月)报(?:告)?(?:制度|制)?|零报告/,
    extent: 'phrase',
  },
  {
    kind: 'progress-check',
    pattern: new RegExp(`${OFTEN}一?(调度|点评|推进会|评估|监测|分析)|[一每][周月季]一(调度|推进|点评|评估)`),
    extent: 'phrase',
  },
  { kind: 'summary', pattern: new RegExp(`${OFTEN}(工作)?(小结|总结)`), extent: 'phrase' },
  { kind: 'circular', pattern: new RegExp(`${OFTEN}一?通报|[一每][周月季]一通报`), extent: 'phrase' },
  {
    kind: 'meeting',
    pattern: new RegExp(`${OFTEN}(工作)?(会商|例会|联席会议)|[一每][周月季]一(会商|例会)`),
    extent: 'phrase',
  },
  {
    kind: 'inspection',
    pattern: new RegExp(`${OFTEN}(督查|督导|督办)|[一每][周月季]一(督查|督办|督导)`),
    extent: 'phrase',
  },
  {
    kind: 'report',
    pattern: /(于|每|按|及时|定期|前).{0,60}(报送(?!的)|上报(?!的)|报至|报[市省县区州旗]|抄报|反馈至)/,
    extent: 'sentence',
  },
  {
    kind: 'report',
    pattern: /(进展情况|完成情况|工作情况|推进情况|落实情况)[^,，]{0,10}(报送|上报|报至|报市|报省|报县)/,
    extent: 'sentence',
  },
  { kind: 'talk', pattern: /约谈/, extent: 'sentence' },
  {
    kind: 'accountability',
    pattern:
      /(追责|问责|追究.{0,12}责任|严肃处理|一票否决|取消.{0,12}(资格|补助|资金)|不(再)?(给予|予).{0,24}(补助|支持|奖励))/,
    extent: 'sentence',
  },
  {
    kind: 'incentive',
    pattern: /(给予|予以|实行|享受).{0,40}(补助|奖励|奖补|激励|表扬|表彰|加分|倾斜)|(通报表扬|表彰奖励)/,
    extent: 'sentence',
    weak: true,
  },
  { kind: 'appraisal', pattern: /(纳入|列入|作为).{0,40}(考核|考评|绩效|评价)/, extent: 'sentence' },
  {
    kind: 'circular',
    pattern:
      /(通报批评|全[市省县区州](范围内?)?(进行)?通报|予以通报|进行通报|及时通报|定期通报|点名通报|公开通报|加大通报)/,
    extent: 'sentence',
  },
  {
    kind: 'inspection',
    pattern:
      /(督促检查|督导检查|督查检查|监督检查|专项督查|专项督导|开展督查|开展督导|考核督查|跟踪督办|跟踪督查|督查督办|现场督导|实地督查)/,
    extent: 'sentence',
    weak: true,
  },
  {
    kind: 'inspection',
    pattern: /带队.{0,30}(督促检查|督查|督导)|(加强|开展|强化)[^,，]{0,30}(考核督查|督查考核)/,
    extent: 'sentence',
  },
  {
    kind: 'progress-check',
    pattern: /(任务|指标|工作|项目)的?(调度|推进|督办)、(调度|推进|督办)|定期调度|动态调度/,
    extent: 'sentence',
  },
  {
    kind: 'meeting',
    pattern: /定期(召开|组织召开|会商|研究)|(召开|组织召开).{0,30}(协调会|调度会|推进会|联席会议|专题会)/,
    extent: 'sentence',
    weak: true,
  },
  {
    kind: 'reminder',
    pattern: /(及时|定期|预警|到期|逾期|发函)提醒|提醒(函|督促)|预警(机制|通知)/,
    extent: 'sentence',
    weak: true,
  },
  {
    kind: 'ledger',
    pattern: /(建立|实行|健全|形成)[^,，]{0,20}(台账|清单|销号)|台账(式|化)?管理|清单(式|化)管理|挂图作战/,
    extent: 'sentence',
    weak: true,
  },
]

/** Headings under which weak signs count. */
export const SUPERVISION_HEADING =
  /(保障|激励|领导小组|组织实施|组织领导|强化领导|加强领导|督查|督办|督促|督导|考核|奖惩|调度|协调|机制保障|职责|工作要求|有关要求)/
