import type { KeptDepartmentView } from '@luoshi/contracts'

/** `市经信委（至 2019-03-01）、市工业局`. */
export const formerNamesInWords = ({ formerNames }: Pick<KeptDepartmentView, 'formerNames'>): string =>
  formerNames.map(({ name, until }) => (until === null ? name : `${name}（至 ${until}）`)).join('、')

/** Where a department is named: what is open, what waits in drafts, who belongs to it, which rosters list it. */
export const usesInWords = ({ use }: Pick<KeptDepartmentView, 'use'>): string =>
  [
    use.open > 0 && `在办 ${use.open.toString()} 项`,
    use.open === 0 && use.assignments > 0 && `承办过 ${use.assignments.toString()} 项`,
    use.drafts > 0 && `草案 ${use.drafts.toString()} 条`,
    use.people > 0 && `账号 ${use.people.toString()} 个`,
    use.groups.length > 0 && `名单 ${use.groups.length.toString()} 份`,
  ]
    .filter(Boolean)
    .join('，')
