import type { DraftView, draftList } from '@luoshi/contracts'
import { Button } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { FieldGroup } from '../../../components/fields/field-group'
import { FormDialog } from '../../../components/form-dialog'
import { api } from '../../../paths'
import { proposedParts, type Part } from './proposed-parts'
import { SplitPart } from './split-part'
import styles from './split.module.css'

interface Props {
  draft: DraftView
  text: string
  onClose: () => void
}

/** Makes several assignments of one; the first part keeps its place and number. */
export function SplitDialog({ draft, text, onClose }: Props) {
  const [parts, setParts] = useState<readonly Part[]>(() => proposedParts(draft, text))
  const write = useWrite<z.infer<typeof draftList>>({ fresh: [keys.plan(draft.planId)], onSuccess: onClose })
  return (
    <FieldGroup>
      {(ready) => (
        <FormDialog
          width={720}
          title="拆分事项"
          okText={`拆成 ${parts.length.toString()} 件`}
          disabled={parts.length < 2 || !ready}
          pending={write.isPending}
          error={write.error}
          onSubmit={() => {
            const url = api.parts(draft.planId, draft.id)
            write.mutate({ method: 'POST', url, body: { parts }, version: draft.version })
          }}
          onClose={onClose}
        >
          <ol className={styles.parts}>
            {parts.map((part, index) => (
              <SplitPart
                key={index}
                part={part}
                place={index + 1}
                words={part.span === null ? null : text.slice(part.span.start, part.span.end)}
                all={draft.parties}
                onChange={(patch) => {
                  setParts(parts.map((each, at) => (at === index ? { ...each, ...patch } : each)))
                }}
                onRemove={
                  parts.length > 2
                    ? () => {
                        setParts(parts.filter((_, at) => at !== index))
                      }
                    : null
                }
              />
            ))}
          </ol>
          <Button
            disabled={parts.length >= 20}
            onClick={() => {
              const last = parts.at(-1)
              if (last) setParts([...parts, { ...last, span: null, title: '' }])
            }}
          >
            再加一件
          </Button>
        </FormDialog>
      )}
    </FieldGroup>
  )
}
