import type { DraftView, PlanRow, PlanView } from '@luoshi/contracts'
import type { Tone } from '../components/tag'

export const planStatusLabels: Record<PlanRow['status'], string> = {
  draft: '待印发',
  issuing: '印发中',
  issued: '执行中',
  ended: '已结束',
}

export const severityLabels: Record<PlanView['findings'][number]['severity'], string> = {
  info: '提示',
  warning: '请核对',
  error: '须处理',
}

type Implied = Exclude<DraftView['parties'][number]['implied'], false>

/** Why a role was concluded where the clause itself does not say it. */
export const impliedLabels: Record<Implied, string> = {
  'first-listed': '推定：列首位',
  'stated-once': '推定：文中已注明首位为牵头',
  issuer: '推定：发文单位',
}

export const draftDueLabels: Record<DraftView['dueOrigin'], string> = {
  text: '原文',
  implied: '推定',
  office: '督查办确定',
  ongoing: '长期坚持',
}

export const planStatusTones: Record<PlanRow['status'], Tone> = {
  draft: 'yellow',
  issuing: 'green',
  issued: 'green',
  ended: 'plain',
}

export const severityTones: Record<PlanView['findings'][number]['severity'], Tone> = {
  info: 'plain',
  warning: 'yellow',
  error: 'red',
}
