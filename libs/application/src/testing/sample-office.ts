import { startOf, type Actor, type ChinaDate, type Role } from '@luoshi/domain'
import { beginIssuing } from '../plan/begin-issuing'
import { completeIssuing } from '../plan/complete-issuing'
import { confirmAll } from '../draft/confirm-draft'
import { importPlan } from '../plan/import-plan'
import { registerAssignments } from '../plan/register-assignments'
import type { Ports } from '../ports/ports'
import type { Person } from '../ports/registry'

const id = (kind: string, number: number): string =>
  `${kind}0000000-0000-4000-8000-${number.toString().padStart(12, '0')}`

const departmentNames = ['市科技局', '市经信局', '东风镇', '西河街道'] as const
type DepartmentName = (typeof departmentNames)[number]

/** The department of the sample office by that name. */
export const departmentId = (name: DepartmentName): string => id('d', departmentNames.indexOf(name) + 1)
export const townships = id('e', 1)

const person = (number: number, role: Role, name: DepartmentName | null): Person => ({
  id: id('a', number),
  login: `${role}${number}`,
  name: `${name ?? ''}${role}`,
  email: `${role}${number}@example.org`,
  role,
  departmentId: name === null ? null : departmentId(name),
  passwordHash: 'none',
  active: true,
})

const people: readonly Person[] = [
  person(1, 'coordinator', null),
  person(2, 'director', null),
  person(3, 'leader', null),
  ...departmentNames.flatMap((name, index) => [
    person(10 + 2 * index, 'clerk', name),
    person(11 + 2 * index, 'head', name),
  ]),
]

/** The sample office's person in that role. */
export function actorFor(role: Role, name: DepartmentName | null = null): Actor {
  const found = people.find((one) => one.role === role && one.departmentId === (name && departmentId(name)))
  if (found === undefined) throw new Error(`nobody is ${role} of ${name ?? 'the office'}`)
  return { personId: found.id, name: found.name, role, departmentId: found.departmentId }
}

/** Four departments, one group of two, and the people of all. */
export async function settleIn(ports: Ports): Promise<void> {
  await ports.registry.saveDepartments(
    departmentNames.map((name) => ({
      id: departmentId(name),
      name,
      shortName: name === '市科技局' ? '科技局' : null,
      formerNames: name === '市经信局' ? [{ name: '市经信委', until: null }] : [],
    })),
  )
  const members = [departmentId('东风镇'), departmentId('西河街道')]
  await ports.registry.saveGroups([{ id: townships, name: '各镇、街道', members }])
  await ports.registry.savePeople(people)
}

export const samplePlanText = `示范市2026年科技创新工作要点
一、建强创新平台
1.建设孵化载体。年内新增市级孵化器2家。（牵头单位：市科技局；责任单位：市经信局）
2.布局研发机构。支持企业建设研发机构。（牵头单位：市科技局；责任单位：市经信委、各镇、街道）
二、培育创新主体
3.培育高新技术企业。净增高新技术企业20家。（责任单位：市经信局、市科技局）
`

/** A wall clock that stands still until it is moved. */
export class WallClock {
  constructor(public at: number) {}
  readonly now = (): number => this.at
  /** 09:00 of the date in China, plus hours. */
  moveTo(date: ChinaDate, hours = 0): void {
    this.at = startOf(date, 9 + hours)
  }
}

/** Imports the sample plan and confirms everything. */
export async function confirmedPlan(ports: Ports): Promise<string> {
  const actor = actorFor('coordinator')
  const { planId } = await importPlan(ports, { text: samplePlanText, fileName: 'sample.txt', actor })
  await confirmAll(ports, { planId, actor })
  return planId
}

/** The sample plan at work in real time, with its assignments on the ledger. */
export async function issuedPlan(ports: Ports): Promise<{ planId: string; assignmentIds: string[] }> {
  const planId = await confirmedPlan(ports)
  await beginIssuing(ports, { planId, actor: actorFor('director'), issuedOn: null, factor: 1, drill: false })
  const { registered } = await registerAssignments(ports, planId, 0, 100)
  await completeIssuing(ports, planId)
  return { planId, assignmentIds: registered.map((one) => one.assignmentId) }
}
