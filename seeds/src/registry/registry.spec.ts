import { accounts } from './accounts'
import { departments } from './departments'
import { groups } from './groups'
import { townships } from './townships'

const everyDepartment = [...departments, ...townships]
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index)

describe('the demonstration registry', () => {
  it('gives every department one name that no other bears', () => {
    const names = everyDepartment.flatMap((department) => [
      department.name,
      ...(department.shortName === undefined ? [] : [department.shortName]),
      ...(department.formerNames ?? []),
    ])
    expect(repeated(names)).toEqual([])
  })

  it('fills rosters only with departments it knows, each once', () => {
    const known = new Set(everyDepartment.map(({ name }) => name))
    for (const { members } of groups) {
      expect(members.filter((member) => !known.has(member))).toEqual([])
      expect(repeated(members)).toEqual([])
    }
  })

  it('has one clerk and one head for each department and one account for each role of the office', () => {
    for (const { name } of everyDepartment) {
      const roles = accounts.filter((account) => account.department === name).map(({ role }) => role)
      expect(roles).toEqual(['clerk', 'head'])
    }
    expect(accounts.slice(0, 4).map(({ role }) => role)).toEqual(['coordinator', 'director', 'leader', 'admin'])
  })

  it('repeats neither log-ins nor people and mails only to a reserved domain', () => {
    expect(repeated(accounts.map(({ login }) => login))).toEqual([])
    expect(repeated(accounts.map(({ name }) => name))).toEqual([])
    expect(accounts.filter(({ email }) => !email.endsWith('.example'))).toEqual([])
  })
})
