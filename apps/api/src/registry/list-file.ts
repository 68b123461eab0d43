import type { StreamableFile } from '@nestjs/common'
import type { Table } from '@luoshi/application'
import { writeCsv, writeWorkbook } from '@luoshi/documents'
import { registrySubjectLabels, type RegistrySubject } from '@luoshi/domain'
import { attachment } from '../http/attachment'

export type ListFormat = 'xlsx' | 'csv'

const types: Readonly<Record<ListFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/** A list as a file to be kept, called after its subject in Chinese. */
export async function listFile(
  subject: RegistrySubject,
  table: Table,
  { format, suffix }: { format: ListFormat; suffix: string },
): Promise<StreamableFile> {
  const title = registrySubjectLabels[subject]
  const bytes = format === 'csv' ? writeCsv(table) : await writeWorkbook(title, table)
  const fileName = `${title}${suffix}.${format}`
  return attachment({ bytes, type: types[format], fileName, plain: `${subject}.${format}` })
}
