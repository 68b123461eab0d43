import type { DraftView } from '@luoshi/contracts'
import { Alert, Button } from 'antd'
import { timeInChina } from '../../../time/china-time'
import { differencesOf } from './draft-differences'
import type { useDraftEdit } from './use-draft-edit'

/** Somebody else has saved meanwhile: nothing typed is lost, the person sees both and says which version stays. */
export function DraftConflict({ draft, edit }: { draft: DraftView; edit: ReturnType<typeof useDraftEdit> }) {
  if (!edit.conflict) return null
  const by = draft.changedBy ?? '他人'
  const when = draft.changedAt === null ? '刚刚' : timeInChina(draft.changedAt)
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={`${by}于 ${when} 保存过这一条，您填写的内容还在。`}
      description={
        <>
          <table className="table conflict">
            <thead>
              <tr>
                <th scope="col">不同之处</th>
                <th scope="col">您填写的</th>
                <th scope="col">已保存的</th>
              </tr>
            </thead>
            <tbody>
              {differencesOf(edit.value, draft).map(({ field, mine, theirs }) => (
                <tr key={field}>
                  <th scope="row">{field}</th>
                  <td>{mine}</td>
                  <td>{theirs}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className="conflict-actions">
            <Button onClick={edit.discard}>改用对方的</Button>
            <Button onClick={edit.putOnTop}>以我的为准</Button>
          </div>
        </>
      }
    />
  )
}
