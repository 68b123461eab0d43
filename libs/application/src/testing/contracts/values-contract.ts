import { addDays, cadences, partyRoles, roles } from '@luoshi/domain'
import fc from 'fast-check'
import { importPlan } from '../../plan/import-plan'
import type { Draft, DraftParty } from '../../ports/plan-store'
import type { PlanTarget } from '../../ports/plan-targets'
import { belongsToDepartment } from '../../registry/keep-people'
import { actorFor, departmentId, samplePlanText, settleIn, townships } from '../sample-office'
import type { World } from './world'

const actor = actorFor('coordinator')
const runs = { numRuns: 20 }

/** Any text that can be typed, the empty one and long ones too; NUL cannot. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).filter((value) => !value.includes('\0')),
  fc.constantFrom('', '市科技局', '"); DROP TABLE plan; --', '字'.repeat(5000)),
)
/** Every date that may enter: 2000 to 2100. */
const date = fc.integer({ min: 0, max: 36_889 }).map((days) => addDays('2000-01-01', days))
const orNull = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null })
const span = orNull(fc.record({ start: fc.nat(100), end: fc.nat(2_000_000) }))
const ordinal = fc.integer({ min: 1, max: 2 ** 31 - 1 })

const party: fc.Arbitrary<DraftParty> = fc.record({
  role: fc.constantFrom(...partyRoles),
  kind: fc.constantFrom('department' as const, 'group' as const, 'person' as const),
  name: text,
  span,
  implied: fc.constantFrom(false as const, 'first-listed' as const, 'stated-once' as const, 'issuer' as const),
  departmentId: fc.constantFrom(null, departmentId('市科技局')),
  groupId: fc.constantFrom(null, townships),
})

const draftValues = fc.record<Partial<Draft>>({
  ordinal,
  number: text,
  title: text,
  written: text,
  clauseSpan: span,
  taskSpan: span,
  parties: fc.array(party, { maxLength: 4 }),
  dueOn: orNull(date),
  ongoing: fc.boolean(),
  cadence: orNull(fc.constantFrom(...cadences)),
  deadlineText: orNull(text),
  dueOrigin: fc.constantFrom('text', 'implied', 'office', 'ongoing'),
  version: ordinal,
  confirmedAt: fc.constantFrom(null, 0, Date.parse('2100-12-31T15:59:59.999Z')),
  confirmedBy: fc.constantFrom(null, actor.personId),
})

const figure = orNull(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
)
const targetValues = fc.record<Partial<PlanTarget>>({
  ordinal,
  text,
  span,
  indicator: text,
  comparator: fc.constantFrom('=', '>=', '<=', '>', '<', 'range', 'change'),
  value: figure,
  upper: figure,
  unit: orNull(text),
  period: orNull(text),
  measure: fc.constantFrom(null, 'appraisal', 'completion'),
  origin: fc.constantFrom('text', 'office'),
  dropped: fc.boolean(),
})

const person = fc.record({
  name: text,
  email: text,
  role: fc.constantFrom(...roles),
  active: fc.boolean(),
  version: ordinal,
})

/** What any store keeps as it was given, and what none takes: every value of every catalogue, up to the ends of its range. */
export function valuesContract(world: () => World): void {
  beforeEach(async () => {
    const { ports, wall } = world()
    wall.moveTo('2026-03-02')
    await settleIn(ports)
  })

  const imported = async (): Promise<{ draft: Draft; target: PlanTarget }> => {
    const { ports } = world()
    const { planId } = await importPlan(ports, { text: samplePlanText, fileName: 'sample.txt', actor })
    const [draft] = await ports.plans.drafts(planId)
    const [target] = await ports.targets.ofPlan(planId)
    if (draft === undefined || target === undefined) throw new Error('the sample plan has drafts and targets')
    return { draft, target }
  }
  const saveDraft = (draft: Draft) =>
    world().ports.change(null, (tx) => tx.plans.write(draft.planId, { saved: [draft] }))
  const saveTarget = (target: PlanTarget) => world().ports.change(null, (tx) => tx.targets.save(target))

  it('keeps drafts', async () => {
    const { draft } = await imported()
    await fc.assert(
      fc.asyncProperty(draftValues, async (values) => {
        const saved = { ...draft, ...values }
        await saveDraft(saved)
        expect(await world().ports.plans.draft(draft.planId, draft.id)).toEqual(saved)
      }),
      runs,
    )
  })

  it('keeps targets', async () => {
    const { target } = await imported()
    await fc.assert(
      fc.asyncProperty(targetValues, async (values) => {
        const saved = { ...target, ...values }
        await saveTarget(saved)
        expect(await world().ports.targets.find(target.planId, target.id)).toEqual(saved)
      }),
      runs,
    )
  })

  it('keeps people, departments and days', async () => {
    const { ports } = world()
    const { people, departments } = await ports.keeping.read()
    const [one] = people
    const [department] = departments
    if (one === undefined || department === undefined) throw new Error('the sample office has people')
    const formerNames = fc.array(fc.record({ name: text, until: orNull(date) }), { maxLength: 3 })
    const dissolved = orNull(fc.record({ on: date, successorId: fc.constantFrom(null, departmentId('市经信局')) }))
    const named = fc.record({
      shortName: orNull(text),
      aliases: fc.array(text, { maxLength: 3 }),
      formerNames,
      dissolved,
    })
    const day = fc.record({ date, working: fc.boolean(), name: text, version: ordinal })
    await fc.assert(
      fc.asyncProperty(person, named, day, async (fields, names, decided) => {
        const departmentId = belongsToDepartment(fields.role) ? department.id : null
        const changed = { ...one, ...fields, departmentId }
        const renamed = { ...department, ...names }
        await ports.change(null, (tx) =>
          tx.keeping.write({
            people: { saved: [changed] },
            departments: { saved: [renamed] },
            days: { saved: [decided] },
          }),
        )
        const held = await ports.keeping.read()
        expect(held.people).toContainEqual(changed)
        expect(held.departments).toContainEqual(renamed)
        expect(held.days).toContainEqual(decided)
      }),
      runs,
    )
  })

  it.each<[string, object]>([
    ['a cadence', { cadence: 'weekly' }],
    ['an origin of its date', { dueOrigin: 'guessed' }],
    ['an ordinal', { ordinal: 2 ** 31 }],
    ['a version', { version: 0.5 }],
    ['a date', { dueOn: '2026-02-30' }],
    ['a text', { title: 'a\0b' }],
  ])('takes no draft with %s that there is not', async (_, values) => {
    const { draft } = await imported()
    await expect(saveDraft({ ...draft, ...values })).rejects.toThrow()
    expect(await world().ports.plans.draft(draft.planId, draft.id)).toEqual(draft)
  })

  it.each<[string, object]>([
    ['a comparator', { comparator: '≈' }],
    ['a measure', { measure: 'mood' }],
    ['an origin', { origin: 'rumour' }],
    ['a text', { indicator: '\0' }],
  ])('takes no target with %s that there is not', async (_, values) => {
    const { target } = await imported()
    await expect(saveTarget({ ...target, ...values })).rejects.toThrow()
  })

  it.each<[string, object]>([
    ['a role', { role: 'minister', departmentId: null }],
    ['a department for the office', { role: 'director', departmentId: departmentId('市科技局') }],
    ['no department for a clerk', { role: 'clerk', departmentId: null }],
  ])('takes nobody with %s', async (_, values) => {
    const { ports } = world()
    const [one] = (await ports.keeping.read()).people
    const saved = one === undefined ? [] : [{ ...one, ...values }]
    await expect(ports.change(null, (tx) => tx.keeping.write({ people: { saved } }))).rejects.toThrow()
  })
}
