import type { PartyRole } from '../reading'

/**
 * Where a word gives a role:
 * - `label`: before a noun and a colon (牵头单位:, 责任领导:); `plain-label`: only before 单位, 部门, 主体 (实施单位:);
 *   `short-label`: alone before a colon (牵头:);
 * - `verb`: behind units, wherever it stands (市科技局牵头…); `closing`: behind units where the words end with it (市科技局指导);
 * - `suffix`: in brackets behind one name (市科技局(牵头)); `cell`: in the heading of a column (协作部门).
 */
export type RolePlace = 'label' | 'plain-label' | 'short-label' | 'verb' | 'closing' | 'suffix' | 'cell'

export interface RoleWord {
  word: string
  role: PartyRole
  as: readonly RolePlace[]
}

const EVERYWHERE: readonly RolePlace[] = ['label', 'short-label', 'verb', 'suffix', 'cell']
const HELPER: readonly RolePlace[] = ['label', 'closing', 'suffix', 'cell']
const NAMED: readonly RolePlace[] = ['label', 'cell']
const DOES: readonly RolePlace[] = ['plain-label', 'closing', 'cell']

const words = (role: PartyRole, as: readonly RolePlace[], list: string): RoleWord[] =>
  list.split(' ').map((word) => ({ word, role, as }))

/** Every word that says how a unit takes part. A new word is a row here. */
export const ROLE_WORDS: readonly RoleWord[] = [
  ...words('lead', EVERYWHERE, '牵头 主办'),
  ...words('lead', NAMED, '组长'),
  ...words('lead', ['cell'], '挂帅'),
  ...words('cooperating', EVERYWHERE, '配合 协办 参加 参与 协助'),
  ...words('cooperating', [...HELPER, 'short-label'], '会办 协作'),
  ...words('cooperating', HELPER, '协同'),
  ...words('cooperating', DOES, '支持 支撑 保障'),
  ...words('cooperating', ['plain-label', 'closing'], '指导 协调'),
  ...words('cooperating', ['closing'], '督导 监督'),
  ...words('cooperating', ['cell'], '联动'),
  ...words('responsible', EVERYWHERE, '负责 承办'),
  ...words('responsible', ['label', 'short-label', 'suffix', 'cell'], '责任 主责'),
  ...words('responsible', ['verb'], '负总责 负主责'),
  ...words('responsible', NAMED, '分管 联系 包保 包联 包抓 主管'),
  ...words('responsible', ['label'], '联络 挂帅 挂联 挂钩'),
  ...words('responsible', ['plain-label', 'verb', 'cell'], '承担'),
  ...words('responsible', DOES, '实施 落实 执行 推进 完成'),
  ...words('responsible', ['closing'], '组织实施 组织落实 推动 抓落实'),
  ...words('responsible', ['plain-label', 'cell'], '建设 整改'),
  ...words('responsible', ['plain-label'], '成员 项目 业主 组织 统筹 承接 编制 运营'),
  ...words('responsible', ['cell'], '涉及 督办'),
]

/** The words with which units stand in a role at a place, longest first, as alternatives of a pattern. */
export function roleWords(place: RolePlace, role?: PartyRole): string {
  return ROLE_WORDS.filter((one) => one.as.includes(place) && (role === undefined || one.role === role))
    .map(({ word }) => word)
    .sort((a, b) => b.length - a.length)
    .join('|')
}

/** Words of every role at any of some places. */
export const anyRoleWord = (places: readonly RolePlace[]): string =>
  [...new Set(places.flatMap((place) => roleWords(place).split('|')))].sort((a, b) => b.length - a.length).join('|')
