import type { PartyView, SessionView } from '@luoshi/contracts'

export type Role = SessionView['person']['role']

export const roleLabels: Record<Role, string> = {
  clerk: '经办人',
  head: '负责人',
  coordinator: '督查员',
  director: '主任',
  leader: '分管领导',
  admin: '管理员',
}

export type PartyRole = PartyView['role']

export const partyRoleLabels: Record<PartyRole, string> = { lead: '牵头', responsible: '责任', cooperating: '配合' }

export const partyStatusLabels: Record<PartyView['status'], string> = {
  pending: '待交办',
  assigned: '待签收',
  acknowledged: '已签收',
  refused: '已拒签',
  removed: '已免除',
}
