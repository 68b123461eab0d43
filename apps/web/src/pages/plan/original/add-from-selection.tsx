import type { DraftView, PlanView } from '@luoshi/contracts'
import { Button, Form } from 'antd'
import { useEffect, useState } from 'react'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { TextField } from '../../../components/fields/text-field'
import { FormDialog } from '../../../components/form-dialog'
import { api } from '../../../paths'
import type { Span } from '../../../text/segments'
import { selectedSpan } from '../../../text/selected-span'
import type { PlanSelection } from '../use-plan-selection'
import textStyles from '../../../styles/text.module.css'
import styles from './original.module.css'

/** Offers to make an assignment of the words selected in the text, where the text names nobody. */
export function AddFromSelection({ plan, selection }: { plan: PlanView; selection: PlanSelection }) {
  const [span, setSpan] = useState<Span | null>(null)
  const [adding, setAdding] = useState<Span | null>(null)
  const { text } = selection
  useEffect(() => {
    const follow = () => {
      setSpan(text.current && selectedSpan(text.current, getSelection()))
    }
    document.addEventListener('selectionchange', follow)
    return () => {
      document.removeEventListener('selectionchange', follow)
    }
  }, [text])
  return (
    <div className={styles.selectionBar} aria-live="polite">
      {span ? (
        <>
          <span>已选中 {(span.end - span.start).toString()} 字</span>
          <Button
            type="primary"
            size="small"
            onMouseDown={(event) => {
              event.preventDefault()
            }}
            onClick={() => {
              setAdding(span)
            }}
          >
            添加为事项
          </Button>
        </>
      ) : (
        <span className={textStyles.muted}>选中一段文字，可添加为事项。</span>
      )}
      {adding && (
        <AddDialog
          plan={plan}
          span={adding}
          onClose={(added) => {
            setAdding(null)
            if (added) selection.chooseDraft(added.id)
          }}
        />
      )}
    </div>
  )
}

/** The words without their number, cut to a title's length. */
const proposedTitle = (words: string): string =>
  words
    .replace(/\s+/g, '')
    .replace(/^[(（]?[\d一二三四五六七八九十]+[)）.．、]+/, '')
    .slice(0, 60)

interface DialogProps {
  plan: PlanView
  span: Span
  onClose: (added: DraftView | null) => void
}

function AddDialog({ plan, span, onClose }: DialogProps) {
  const words = plan.text.slice(span.start, span.end).trim()
  const write = useWrite<DraftView>({ fresh: [keys.plan(plan.id)], onSuccess: onClose })
  return (
    <FormDialog
      title="添加为事项"
      okText="提交"
      form="add-draft"
      pending={write.isPending}
      error={write.error}
      onClose={() => {
        onClose(null)
      }}
    >
      <blockquote className={textStyles.paperText}>{words}</blockquote>
      <Form<{ title: string }>
        noValidate
        id="add-draft"
        layout="vertical"
        initialValues={{ title: proposedTitle(words) }}
        onFinish={({ title }) => {
          write.mutate({ method: 'POST', url: api.newDraft(plan.id), body: { span, title } })
        }}
      >
        <TextField name="title" label="事项" rows={2} max={300} />
      </Form>
    </FormDialog>
  )
}
