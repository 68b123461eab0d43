import { inOneCell, registryExamples, registryHeadings, type RegistrySubject } from '@luoshi/domain'
import type { HeldRegistry } from '../../ports/registry-keeping'
import { namesById } from './cells'
import { personCells } from './compare-people'
import { dayCells } from './day-cells'
import { departmentCells } from './department-cells'
import type { Table } from './import-row'

const byName = <T extends { name: string }>(all: readonly T[]): T[] =>
  [...all].sort((one, other) => (one.name < other.name ? -1 : 1))

const rowsOf: Readonly<Record<RegistrySubject, (held: HeldRegistry, nameOf: (id: string) => string) => Table>> = {
  departments: ({ departments }, nameOf) =>
    byName(departments).map((one) => inOrder('departments', departmentCells(one, nameOf))),
  groups: ({ groups }, nameOf) =>
    byName(groups).flatMap(({ name, aliases, members }) => {
      const names = members.length === 0 ? [''] : members.map(nameOf)
      return names.map((member) => [name, inOneCell(aliases), member])
    }),
  people: ({ people }, nameOf) =>
    [...people]
      .sort((one, other) => (one.login < other.login ? -1 : 1))
      .map((one) => inOrder('people', personCells(one, nameOf))),
  calendar: ({ days }) =>
    [...days].sort((one, other) => (one.date < other.date ? -1 : 1)).map((day) => inOrder('calendar', dayCells(day))),
}

const inOrder = (subject: RegistrySubject, cells: Readonly<Record<string, string>>): string[] =>
  Object.keys(registryHeadings[subject]).map((column) => cells[column] ?? '')

const heading = (subject: RegistrySubject): string[] => Object.values(registryHeadings[subject])

/** A list of the registry as a sheet that an import reads back without a change. */
export function exportTable(subject: RegistrySubject, held: HeldRegistry): Table {
  const nameOf = namesById(held.departments)
  return [heading(subject), ...rowsOf[subject](held, nameOf)]
}

/** The headings with an example to write over. */
export const templateTable = (subject: RegistrySubject): Table => [heading(subject), ...registryExamples[subject]]
