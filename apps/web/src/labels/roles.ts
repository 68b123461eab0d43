import type { PartyView, SessionView } from '@luoshi/contracts'
import type { Tone } from '../components/tag'

export type Role = SessionView['person']['role']

export type PartyRole = PartyView['role']

export const partyStatusLabels: Record<PartyView['status'], string> = {
  pending: '待交办',
  assigned: '待签收',
  acknowledged: '已签收',
  refused: '已拒签',
  removed: '已免除',
}

export const partyRoleTones: Record<PartyRole, Tone> = { lead: 'solid', responsible: 'brand', cooperating: 'plain' }
