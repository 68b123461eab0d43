import type { MechanismPhrase } from './phrase'
import { CHECKING } from './phrases-of-checking'
import { CONSEQUENCES, REQUESTS } from './phrases-of-consequences'
import { FRAMES, UPWARDS } from './phrases-of-frames'
import { REPORTING } from './phrases-of-reporting'

/** What a plan says about its own supervision. Every row is searched in every sentence; overlaps go to the earlier row. */
export const PHRASES: readonly MechanismPhrase[] = [
  ...REQUESTS,
  ...UPWARDS,
  ...REPORTING,
  ...CHECKING,
  ...CONSEQUENCES,
  ...FRAMES,
]

/** Headings under which signs of supervision count that would mean little elsewhere. */
export const SUPERVISION_HEADING =
  /(保障措施|组织保障|机制保障|保障机制|工作保障|强化保障|加强保障|激励|领导小组|组织实施|组织领导|强化领导|加强领导|组织推进|统筹推进|统筹协调|协调联动|督查|督办|督促|督导|监督检查|监督评估|督导评估|评估考核|台账|清单管理|清单制|销号|通报|会商|联席会议|例会|会议制度|报告制度|专报|考核|考评|奖惩|问责|调度|协调机制|工作机制|推进机制|落实机制|运行机制|职责|责任落实|压实责任|落实责任|责任分工|抓好落实|抓落实|工作落实|确保落实|狠抓落实|推动落实|推进落实|贯彻落实|工作要求|有关要求|相关要求|具体要求|实施步骤|工作步骤|时间安排|进度安排|工作安排|跟踪问效|跟踪评估|监测评估|总结评估|评估总结|信息报送|信息反馈|情况报送|报送要求|工作制度|成果运用|结果运用)/
