import { isBlank } from '../storable-text'
import type { ChinaDate } from '../calendar/china-date'
import { roleLabels } from './labels'

/** The lists of the registry that go out to a spreadsheet and come back. */
export const registrySubjects = ['departments', 'groups', 'people', 'calendar'] as const
export type RegistrySubject = (typeof registrySubjects)[number]

export const registrySubjectLabels: Record<RegistrySubject, string> = {
  departments: '单位',
  groups: '分组名单',
  people: '人员',
  calendar: '工作日历',
}

export const departmentColumns = ['name', 'shortName', 'aliases', 'formerNames', 'dissolvedOn', 'successor'] as const
export const groupColumns = ['name', 'aliases', 'member'] as const
export const personColumns = ['login', 'name', 'email', 'role', 'department', 'active'] as const
export const calendarColumns = ['date', 'working', 'name'] as const
export type DepartmentColumn = (typeof departmentColumns)[number]
export type GroupColumn = (typeof groupColumns)[number]
export type PersonColumn = (typeof personColumns)[number]
export type CalendarColumn = (typeof calendarColumns)[number]
export type RegistryColumn = DepartmentColumn | GroupColumn | PersonColumn | CalendarColumn

/** Headings of the columns in their order; the first names the record, and a sheet must have it. */
export const registryHeadings: {
  departments: Record<DepartmentColumn, string>
  groups: Record<GroupColumn, string>
  people: Record<PersonColumn, string>
  calendar: Record<CalendarColumn, string>
} = {
  departments: {
    name: '单位名称',
    shortName: '简称',
    aliases: '别名',
    formerNames: '原名（停用日期）',
    dissolvedOn: '撤并日期',
    successor: '承接单位',
  },
  groups: { name: '分组名称', aliases: '别名', member: '成员单位' },
  people: { login: '账号', name: '姓名', email: '邮箱', role: '岗位', department: '所属单位', active: '状态' },
  calendar: { date: '日期', working: '是否工作日', name: '名称' },
}

/** How the template shows each column to be filled in. */
export const registryExamples: Record<RegistrySubject, readonly (readonly string[])[]> = {
  departments: [['市经济和信息化局', '市经信局', '市工信局；经信局', '市经信委（2019-03-01）；市工业局', '', '']],
  groups: [
    ['各镇、街道', '各乡镇', '东风镇'],
    ['各镇、街道', '', '西河街道'],
  ],
  people: [['jingxin.clerk', '张三', 'zhangsan@example.gov.cn', '经办人', '市经济和信息化局', '启用']],
  calendar: [
    ['2026-12-24', '否', '停电检修'],
    ['2026-12-26', '是', '停电调班'],
  ],
}

export const accountStateLabels = { active: '启用', inactive: '停用' } as const

/** Names in one cell, and the cell read back. */
export const inOneCell = (names: readonly string[]): string => names.join('；')

export const namesInCell = (cell: string): string[] =>
  cell
    .split(/[；;]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** `2026-01-31` of 2026-01-31, 2026/1/31, 2026.1.31 or 2026年1月31日; null for what is no date. */
export function dateInCell(cell: string): ChinaDate | null {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(cell) ?? []
  if (year === undefined) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null
}

/** `市经信委（2019-03-01）`, or the bare name where nobody noted the day. */
export const formerNameWords = (name: string, until: ChinaDate | null): string =>
  until === null ? name : `${name}（${until}）`

const dated = /^(.+)[（(]([^（()）]+)[）)]$/u

/** The same read back; what stands in brackets and is no date belongs to the name. */
export function formerNameIn(words: string): { name: string; until: ChinaDate | null } {
  const [, name = '', bracketed = ''] = dated.exec(words) ?? []
  const until = dateInCell(bracketed.trim())
  return until === null ? { name: words, until: null } : { name: name.trim(), until }
}

/** All posts, for the sentence that says which may be written. */
export const everyRoleInWords: string = Object.values(roleLabels).join('、')

/** Whether a cell names the same heading, blanks and the width of brackets aside. */
export const sameHeading = (cell: string, heading: string): boolean => plain(cell) === plain(heading)

const plain = (text: string): string => text.replace(/\s+/gu, '').replace(/\(/g, '（').replace(/\)/g, '）')

const unusableInNames = /[\p{Cc}\p{Zl}\p{Zp}；;]/u
const longest = 100

/** Whether a text can be a name: one line, not too long, without the marks that separate and date names in a cell. */
export const isName = (text: string): boolean =>
  !isBlank(text) &&
  text.length <= longest &&
  text === text.trim() &&
  !unusableInNames.test(text) &&
  formerNameIn(text).until === null
