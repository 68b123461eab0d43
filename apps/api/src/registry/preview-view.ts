import type { ImportPreview } from '@luoshi/application'
import type { ImportPreviewView } from '@luoshi/contracts'
import { refusalSentence, registryHeadings, type RegistryColumn, type RegistrySubject } from '@luoshi/domain'

/** A preview in the words of the sheet. */
export function previewView(
  subject: RegistrySubject,
  { rows, absent, rosters, fingerprint }: ImportPreview,
): ImportPreviewView {
  const headings: Partial<Record<RegistryColumn, string>> = registryHeadings[subject]
  return {
    fingerprint,
    absent,
    rosters: [...rosters],
    rows: rows.map(({ line, name, kind, changes, problems }) => ({
      ...{ line, name, kind },
      changes: changes.map(({ column, before, after }) => ({ heading: headings[column] ?? '', before, after })),
      problems: problems.map(({ code, details }) => refusalSentence(code, details)),
    })),
  }
}
