/** A page with a table as somebody would write it: how many open items each department leads. */

/** Files that are there, each with the text to write before. */
export const written: readonly (readonly [file: string, before: string, added: string])[] = [
  [
    'libs/contracts/src/office.ts',
    '/** The office desk:',
    `/** Open items by the department that leads them. */
export const leadLoad = z.object({ items: z.array(z.object({ department: z.string(), open: z.int() })) })
export type LeadLoad = z.infer<typeof leadLoad>

`,
  ],
  [
    'libs/persistence/src/index.ts',
    "export * from './queries/mail-rows'",
    "export * from './queries/lead-load-rows'\n",
  ],
  [
    'apps/api/src/office/office.module.ts',
    'import { OverviewReader }',
    "import { LeadLoadController } from './lead-load.controller'\n",
  ],
  ['apps/api/src/office/office.module.ts', 'CalendarController]', 'LeadLoadController, '],
  ['apps/web/src/paths.ts', '  KeptDepartmentView,\n', '  LeadLoad,\n'],
  ['apps/web/src/paths.ts', '  system: `${root}/system`', '  leadLoad: `${root}/lead-load` as Url<LeadLoad>,\n'],
  [
    'apps/web/src/page-catalogue.ts',
    "  {\n    ...{ path: 'plans', who: office",
    `  {
    ...{ path: 'lead-load', who: overseers, entry: { label: '牵头情况' } },
    kept: [{ on: matters, key: () => keyOf(api.leadLoad) }],
    load: async () => ({ Component: (await import('./pages/lead-load/lead-load-page')).LeadLoadPage }),
  },
`,
  ],
]

/** Files that are new, whole. */
export const added: Readonly<Record<string, string>> = {
  'libs/persistence/src/queries/lead-load-rows.ts': `import type { DataSource } from 'typeorm'
import { rows } from './rows'

export const leadLoadRows = (database: DataSource): Promise<{ department: string; open: number }[]> =>
  rows(database, 'SELECT name AS department, 0 AS open FROM department ORDER BY name LIMIT 1000')
`,
  'apps/api/src/office/lead-load.controller.ts': `import { leadLoad, type LeadLoad } from '@luoshi/contracts'
import { leadLoadRows } from '@luoshi/persistence'
import { Controller, Get } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { Allow } from '../access/allow'
import { overseers } from '../access/role-groups'
import { Answers } from '../http/answers'

@Controller('lead-load')
export class LeadLoadController {
  constructor(private readonly database: DataSource) {}

  @Get()
  @Allow(...overseers)
  @Answers(leadLoad)
  async load(): Promise<LeadLoad> {
    return { items: await leadLoadRows(this.database) }
  }
}
`,
  'apps/web/src/pages/lead-load/lead-load-page.tsx': `import type { LeadLoad } from '@luoshi/contracts'
import { useRead } from '../../api/use-read'
import { Loaded } from '../../components/loaded'
import { PageHeading } from '../../components/page-heading'
import { figureColumn, type Column } from '../../components/table/column'
import { DataTable } from '../../components/table/data-table'
import { api } from '../../paths'

const columns: readonly Column<LeadLoad['items'][number]>[] = [
  { id: 'department', title: '单位', names: true, cell: ({ department }) => department },
  figureColumn('open', '在办'),
]

export function LeadLoadPage() {
  return (
    <>
      <PageHeading title="牵头情况" />
      <Loaded query={useRead(api.leadLoad)}>
        {({ items }) => (
          <DataTable id="lead-load" caption="牵头情况" columns={columns} rows={items} keyOf={(row) => row.department} />
        )}
      </Loaded>
    </>
  )
}
`,
}
