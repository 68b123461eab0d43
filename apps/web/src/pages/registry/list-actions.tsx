import type { RegistrySubject } from '@luoshi/domain'
import { Button } from 'antd'
import { ListFiles } from './list-files'

/** What can be done with a list as a whole; `addLabel` is on the button for one more entry. */
export function ListActions({
  subject,
  addLabel,
  onAdd,
}: {
  subject: RegistrySubject
  addLabel: string
  onAdd: () => void
}) {
  return (
    <div className="actions">
      <ListFiles subject={subject} />
      <Button type="primary" onClick={onAdd}>
        {addLabel}
      </Button>
    </div>
  )
}
