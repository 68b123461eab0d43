import { roles, type Role } from '@luoshi/domain'
import { catalogue, homeOf, keysTouchedBy, placesOf, registryTabsOf } from './page-catalogue'
import { api } from './paths'

const labels = (role: Role) => placesOf(role).map(({ label }) => label)

describe('the pages of a role', () => {
  it.each<[Role, string[], string]>([
    ['clerk', ['待办', '台账'], '/todos'],
    ['head', ['待办', '台账'], '/todos'],
    ['coordinator', ['值守台', '待办', '台账', '计划', '总览', '名录'], '/desk'],
    ['director', ['值守台', '待办', '台账', '计划', '总览', '名录'], '/desk'],
    ['leader', ['总览', '待办', '台账'], '/overview'],
    ['admin', ['系统状态', '名录'], '/system'],
  ])('%s goes to %j, first to %s', (role, places, home) => {
    expect([labels(role), homeOf(role)]).toEqual([places, home])
  })

  it('of the registry leave the accounts to the administrator', () => {
    expect(registryTabsOf('coordinator').map(({ label }) => label)).toEqual(['单位', '分组名单', '工作日历'])
    expect(registryTabsOf('admin').map(({ to }) => to)).toContain('/registry/people')
    expect(registryTabsOf('leader')).toEqual([])
  })

  it('are never led to where they may not go', () => {
    for (const role of roles) {
      const open = catalogue.filter(({ who }) => who.includes(role)).map(({ path }) => `/${path}`)
      const led = [...placesOf(role), ...registryTabsOf(role)].map(({ to }) => to)
      expect(led.filter((to) => !open.some((path) => path.startsWith(to)))).toEqual([])
    }
  })
})

describe('what an event makes old', () => {
  const touched = (kind: 'assignment' | 'plan' | 'mail') =>
    keysTouchedBy({ kind, id: 'x', planId: null }).map((key) => key.join('/'))

  it('is all that shows an assignment, and of the others the lists', () => {
    expect(touched('assignment').sort()).toEqual(
      ['assignment/x', 'assignments', api.desk, api.overview, api.plans, api.todos].sort(),
    )
  })

  it('is every assignment after an event of a plan, and that plan alone', () => {
    expect(touched('plan').sort()).toEqual(
      ['assignment', 'assignments', api.desk, api.overview, 'plan/x', api.plans, api.todos].sort(),
    )
  })

  it('is the desk and the todos after one of the mail', () => {
    expect(touched('mail').sort()).toEqual([api.desk, api.todos])
  })
})
