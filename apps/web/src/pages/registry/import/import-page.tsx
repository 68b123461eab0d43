import { registrySubjectLabels, type RegistrySubject } from '@luoshi/domain'
import { useState } from 'react'
import { RegistryFrame } from '../registry-frame'
import { CheckRows } from './check-rows'
import { ChooseSheet } from './choose-sheet'
import type { ReadSheet } from './read-sheet'

/** Brings a list in from a spreadsheet in two steps: choose the file, then look at what it would change. */
function Import({ subject }: { subject: RegistrySubject }) {
  const [read, setRead] = useState<ReadSheet | null>(null)
  return (
    <RegistryFrame title={`导入${registrySubjectLabels[subject]}`}>
      {read === null ? (
        <ChooseSheet subject={subject} onRead={setRead} />
      ) : (
        <CheckRows
          subject={subject}
          read={read}
          onBack={() => {
            setRead(null)
          }}
        />
      )}
    </RegistryFrame>
  )
}

export const ImportDepartmentsPage = () => <Import subject="departments" />
export const ImportGroupsPage = () => <Import subject="groups" />
export const ImportPeoplePage = () => <Import subject="people" />
export const ImportCalendarPage = () => <Import subject="calendar" />
