import type { DraftView } from '@luoshi/contracts'
import { Radio } from 'antd'
import { useState } from 'react'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { FieldGroup } from '../../../components/fields/field-group'
import { TextField } from '../../../components/fields/text-field'
import { FormDialog } from '../../../components/form-dialog'
import { api } from '../../../paths'
import { clsx } from 'clsx'
import fieldStyles from '../../../styles/field.module.css'

interface Props {
  planId: string
  drafts: readonly DraftView[]
  onClose: (merged: DraftView | null) => void
}

/** Makes one of several: the chosen first keeps its number and lead and takes the others' departments in. */
export function MergeDialog({ planId, drafts, onClose }: Props) {
  const [first, setFirst] = useState(drafts[0]?.id ?? '')
  const [title, setTitle] = useState(drafts[0]?.title ?? '')
  const write = useWrite<DraftView>({ fresh: [keys.plan(planId)], onSuccess: onClose })
  const ordered = [...drafts.filter(({ id }) => id === first), ...drafts.filter(({ id }) => id !== first)]
  return (
    <FieldGroup>
      {(ready) => (
        <FormDialog
          title={`合并 ${drafts.length.toString()} 件事项`}
          okText="合并"
          disabled={!ready}
          pending={write.isPending}
          error={write.error}
          onSubmit={() => {
            const chosen = ordered.map(({ id, version }) => ({ id, version }))
            write.mutate({ method: 'POST', url: api.merges(planId), body: { drafts: chosen, title } })
          }}
          onClose={() => {
            onClose(null)
          }}
        >
          <p>保留哪一件的编号和牵头单位：</p>
          <Radio.Group
            className={clsx(fieldStyles.stackedRadios)}
            value={first}
            options={drafts.map((draft) => ({ value: draft.id, label: `${draft.number} ${draft.title}` }))}
            onChange={({ target }) => {
              setFirst(target.value as string)
              setTitle(drafts.find(({ id }) => id === target.value)?.title ?? '')
            }}
          />
          <TextField label="合并后的事项" rows={1} grows max={300} value={title} onChange={setTitle} />
        </FormDialog>
      )}
    </FieldGroup>
  )
}
