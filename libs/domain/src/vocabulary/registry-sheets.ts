/** The lists of the registry that go out to a spreadsheet and come back. */
export const registrySubjects = ['departments', 'groups', 'people'] as const
export type RegistrySubject = (typeof registrySubjects)[number]

export const registrySubjectLabels: Record<RegistrySubject, string> = {
  departments: '单位',
  groups: '分组名单',
  people: '人员',
}

export const departmentColumns = ['name', 'shortName', 'aliases', 'formerNames', 'dissolvedOn', 'successor'] as const
export const groupColumns = ['name', 'aliases', 'member'] as const
export const personColumns = ['login', 'name', 'email', 'role', 'department', 'active'] as const
export type DepartmentColumn = (typeof departmentColumns)[number]
export type GroupColumn = (typeof groupColumns)[number]
export type PersonColumn = (typeof personColumns)[number]
export type RegistryColumn = DepartmentColumn | GroupColumn | PersonColumn

/** Headings of the columns in their order; the first names the record, and a sheet must have it. */
export const registryHeadings: {
  departments: Record<DepartmentColumn, string>
  groups: Record<GroupColumn, string>
  people: Record<PersonColumn, string>
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
}

/** How the template shows each column to be filled in. */
export const registryExamples: Record<RegistrySubject, readonly (readonly string[])[]> = {
  departments: [['市经济和信息化局', '市经信局', '市工信局；经信局', '市经信委（2019-03-01）；市工业局', '', '']],
  groups: [
    ['各镇、街道', '各乡镇', '东风镇'],
    ['各镇、街道', '', '西河街道'],
  ],
  people: [['jingxin.clerk', '张三', 'zhangsan@example.gov.cn', '经办人', '市经济和信息化局', '启用']],
}

export const accountStateLabels = { active: '启用', inactive: '停用' } as const

/** Between names in one cell. */
export const cellSeparator = '；'

/** `市经信委（2019-03-01）`, or the bare name where nobody noted the day. */
export const formerNameWords = (name: string, until: string | null): string =>
  until === null ? name : `${name}（${until}）`

const dated = /^(.*)[（(](\d{4}-\d{2}-\d{2})[）)]$/u

/** The same read back. */
export function formerNameOf(words: string): { name: string; until: string | null } {
  const [, name, until] = dated.exec(words) ?? []
  return name === undefined || until === undefined ? { name: words, until: null } : { name: name.trim(), until }
}

/** Whether a cell names the same heading, blanks and the width of brackets aside. */
export const sameHeading = (cell: string, heading: string): boolean => plain(cell) === plain(heading)

const plain = (text: string): string => text.replace(/\s+/gu, '').replace(/\(/g, '（').replace(/\)/g, '）')

const unusableInNames = /[\p{Cc}\p{Zl}\p{Zp}；;]/u
const longest = 100

/** Whether a text can be a name: one line, not too long, without the mark that separates names in a cell. */
export const isName = (text: string): boolean =>
  text.trim() !== '' && text.length <= longest && text === text.trim() && !unusableInNames.test(text)
