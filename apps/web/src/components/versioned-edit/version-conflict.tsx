import { Button } from 'antd'
import { Hint } from '../hint'
import type { Column } from '../table/column'
import { DataTable } from '../table/data-table'
import { differencesOf, type Difference, type FieldInWords } from './differences'
import type { VersionedEdit } from './use-versioned-edit'
import styles from './versioned-edit.module.css'

const columns: Column<Difference>[] = [
  { id: 'field', title: '不同之处', names: true, cell: ({ field }) => field },
  { id: 'mine', title: '您填写的', cell: ({ mine }) => mine || '（空）' },
  { id: 'theirs', title: '已保存的', cell: ({ theirs }) => theirs || '（空）' },
]

interface Props<V> {
  edit: Pick<VersionedEdit<V>, 'value' | 'theirs' | 'discard' | 'putOnTop'>
  fields: readonly FieldInWords<V>[]
  /** Who saved, and when, where that is known. */
  by?: string
  at?: string
}

/** Somebody else has saved meanwhile: nothing typed is lost, the person sees both and says which version stays. */
export function VersionConflict<V>({ edit, fields, by = '他人', at = '刚刚' }: Props<V>) {
  if (edit.theirs === null) return null
  return (
    <Hint
      type="warning"
      showIcon
      role="alert"
      title={`${by}于 ${at} 保存过这一条，您填写的内容还在。`}
      description={
        <>
          <DataTable
            id="differences"
            caption="不同之处"
            columns={columns}
            rows={differencesOf(fields, edit.value, edit.theirs)}
            keyOf={({ field }) => field}
            empty={<p>两处内容相同。</p>}
          />
          <div className={styles.ways}>
            <Button onClick={edit.discard}>改用对方的</Button>
            <Button onClick={edit.putOnTop}>以我的为准</Button>
          </div>
        </>
      }
    />
  )
}
