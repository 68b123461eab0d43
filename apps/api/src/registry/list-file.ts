import { StreamableFile } from '@nestjs/common'
import type { Table } from '@luoshi/application'
import { writeCsv, writeWorkbook } from '@luoshi/documents'
import { registrySubjectLabels, type RegistrySubject } from '@luoshi/domain'

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
  const name = encodeURIComponent(`${title}${suffix}.${format}`)
  const disposition = `attachment; filename="${subject}.${format}"; filename*=UTF-8''${name}`
  return new StreamableFile(bytes, { type: types[format], disposition, length: bytes.length })
}
