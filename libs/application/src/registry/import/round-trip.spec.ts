import { isDayName, isName, registrySubjects, roles } from '@luoshi/domain'
import fc from 'fast-check'
import type { HeldRegistry, KeptDay, KeptDepartment, KeptGroup, KeptPerson } from '../../ports/registry-keeping'
import { begin } from '../../testing/sample-registry'
import { belongsToDepartment } from '../keep-people'
import { previewImport } from './apply-import'
import { exportTable } from './export-table'

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)]

/** Han, brackets, digits, dashes and all that a spreadsheet would take for a formula. */
const name = fc
  .string({
    unit: fc.constantFrom(...Array.from('市科技局经信委（）()1-=+@\'"、，,.· aB')),
    minLength: 1,
    maxLength: 12,
  })
  .map((text) => text.trim())
  .filter(isName)
const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
const day = date.map((one) => one.toISOString().slice(0, 10))
const days = fc.uniqueArray(
  fc.record<KeptDay>({
    date: day,
    working: fc.boolean(),
    name: fc.oneof(fc.constant(''), fc.constant('国庆节'), name.filter(isDayName)),
    version: fc.integer({ min: 1, max: 9 }),
  }),
  { selector: ({ date: of }) => of, maxLength: 12 },
)
const former = fc.record({ name, until: fc.option(day) })

const departments = fc
  .uniqueArray(name, { minLength: 1, maxLength: 12 })
  .chain((names) =>
    fc.tuple(
      fc.constant(names),
      fc.array(fc.tuple(fc.array(former, { maxLength: 2 }), fc.option(day), fc.nat()), { minLength: 12 }),
    ),
  )
  .map(([names, more]): KeptDepartment[] =>
    names.map((own, at) => {
      const [formerNames, on, successor] = more[at] ?? [[], null, 0]
      const shortName = at % 3 === 1 ? `${own}简` : null
      const aliases = at % 4 === 2 ? [`${own}一`, `${own}二`] : []
      const successorId = at > 0 && at % 2 === 0 && successor > 0 ? 'd0' : null
      const dissolved = at === 0 || on === null ? null : { on, successorId }
      return { id: `d${at}`, name: own, shortName, aliases, formerNames, dissolved, version: 1 }
    }),
  )

const registry = fc
  .tuple(departments, fc.array(fc.tuple(fc.nat(), fc.nat(), name), { maxLength: 8 }), days)
  .map(([all, more, decided]): Partial<HeldRegistry> => {
    const alive = all.filter(({ dissolved }) => dissolved === null)
    const groups = more.map(([from, size], at): KeptGroup => {
      const members = alive.slice(from % alive.length, (from % alive.length) + (size % 5)).map(({ id }) => id)
      return { id: `g${at}`, name: `组${at}、${all[0]?.name ?? ''}组`, aliases: [], members, version: 1 }
    })
    const people = more.map(([role, of, person], at): KeptPerson => {
      const post = pick(roles, role) ?? 'leader'
      const departmentId = belongsToDepartment(post) ? (pick(all, of)?.id ?? null) : null
      const fields = { name: person, email: `p${at}@example.org`, role: post, departmentId, active: of % 2 === 0 }
      return { ...fields, id: `p${at}`, login: `=person.${at}`, version: 1 }
    })
    return { departments: all, groups, people, days: decided }
  })
  .filter(({ departments: all = [], groups = [] }) => {
    const names = [
      ...all.flatMap((one) => [one.name, one.shortName ?? one.name, ...one.aliases]),
      ...groups.map((one) => one.name),
    ]
    const once = new Set(names)
    return once.size === names.length - all.filter(({ shortName }) => shortName === null).length
  })

describe('a list that goes out and comes back', () => {
  it.each(registrySubjects)('changes nothing: %s', async (subject) => {
    const actor = { personId: 'nobody', name: '管理员', role: 'admin', departmentId: null } as const
    await fc.assert(
      fc.asyncProperty(registry, async (held) => {
        const { keeping, ports } = begin(held)
        const table = exportTable(subject, keeping.held())
        if (table.length === 1) return
        const { rows, absent } = await previewImport(ports, { subject, table, actor, unusableHash: 'none' })
        expect(rows.filter(({ kind }) => kind !== 'same')).toEqual([])
        expect(absent).toBe(0)
      }),
    )
  })
})
