import type { Role } from '@luoshi/domain'
import { departments, type SeedDepartment } from '../registry/departments'
import { townships } from '../registry/townships'
import type { Account } from './account'
import type { Act, Found } from './act'
import { seededChance, type Chance } from './chance'
import { departmentActs } from './department-acts'
import { officeActs } from './office-acts'
import { Player } from './player'
import { temperamentOf } from './temperament'

type LogIn = (login: string) => Account

const about =
  (chance: Chance, subject: string): Chance =>
  (topic) =>
    chance(`${subject} ${topic}`)

/** Assignments have other names in each installation; what is drawn for them depends on the plan's own numbering only. */
const lastingSubject = ({ todo }: Found): string => `${todo.planTitle ?? ''} ${todo.number ?? ''}`

/** The todo within its assignment, without the assignment's name. */
const todoSubject = (found: Found): string =>
  `${lastingSubject(found)} ${found.todo.kind} ${found.todo.reference ?? ''} ${(found.dueAt ?? 0).toString()}`

function department({ slug, name }: SeedDepartment, township: boolean, seed: string, logIn: LogIn): Player {
  const chance = seededChance(`${seed} ${slug}`)
  const head = logIn(`${slug}.head`)
  const acts = (found: Found): Act[] => {
    const lasting = about(chance, lastingSubject(found))
    const temperament = temperamentOf({ slug, township }, lasting)
    return departmentActs(found, temperament, about(chance, todoSubject(found)), lasting)
  }
  return new Player(name, { clerk: logIn(`${slug}.clerk`), head }, head, acts)
}

function officer(role: Role, seed: string, logIn: LogIn): Player {
  const chance = seededChance(`${seed} ${role}`)
  const acts = (found: Found): Act[] => officeActs(found, role, about(chance, todoSubject(found)))
  return new Player(role, {}, logIn(role), acts)
}

/** Everybody the simulation plays; the same seed gives the same people the same ways. */
export const cast = (seed: string, logIn: LogIn): { office: Player[]; departments: Player[] } => ({
  office: (['coordinator', 'director', 'leader'] as const).map((role) => officer(role, seed, logIn)),
  departments: [
    ...departments.map((one) => department(one, false, seed, logIn)),
    ...townships.map((one) => department(one, true, seed, logIn)),
  ],
})
