import { formerNameWords, inOneCell, type DepartmentColumn } from '@luoshi/domain'
import type { KeptDepartment } from '../../ports/registry-keeping'

/** A department in the words of a sheet. */
export const departmentCells = (
  { name, shortName, aliases, formerNames, dissolved }: KeptDepartment,
  nameOf: (id: string) => string,
): Record<DepartmentColumn, string> => ({
  name,
  shortName: shortName ?? '',
  aliases: inOneCell(aliases),
  formerNames: inOneCell(formerNames.map((former) => formerNameWords(former.name, former.until))),
  dissolvedOn: dissolved?.on ?? '',
  successor: nameOf(dissolved?.successorId ?? ''),
})
