import type { FactLine } from '../template'

const fact = (label: string, key: string): FactLine => ({ label, key })

export const plan = fact('文件', 'planTitle')
export const department = fact('单位', 'department')
export const due = fact('时限', 'dueOn')
export const workDue = fact('办结时限', 'workDueOn')
export const role = fact('你单位', 'role')
export const lead = fact('牵头单位', 'lead')
export const period = fact('报送期', 'period')
export const decision = fact('裁定', 'decision')
export const successor = fact('改由', 'successor')
export const reason = fact('理由', 'reason')
export const content = (label: string): FactLine => fact(label, 'text')
export const matter = fact('事由', 'subject')
export const colour = fact('等级', 'colour')
export const paper = fact('文书', 'paper')
export const addressee = fact('报送', 'addressee')
