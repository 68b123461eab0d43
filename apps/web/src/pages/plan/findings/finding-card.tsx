import type { FindingItem, FindingMark } from '@luoshi/contracts'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { FieldGroup } from '../../../components/fields/field-group'
import { TextField } from '../../../components/fields/text-field'
import { WriteError } from '../../../components/write-error'
import { severityLabels, severityTones } from '../../../labels/plans'
import { api } from '../../../paths'
import { timeInChina } from '../../../time/china-time'
import type { PlanSelection } from '../use-plan-selection'
import { Tag } from '../../../components/tag'
import { clsx } from 'clsx'
import entryStyles from '../entry.module.css'
import textStyles from '../../../styles/text.module.css'

interface Props {
  planId: string
  finding: FindingItem
  editable: boolean
  selection: PlanSelection
}

const settled: Record<Exclude<FindingItem['state'], 'open'>, string> = {
  handled: '已处理',
  'not-applicable': '不适用',
  resolved: '已随修改解决',
}

/** One doubt: where it stands, which draft it speaks of, and what the office says to it. */
export function FindingCard({ planId, finding, editable, selection }: Props) {
  const { id, span, severity, message, state, draftIds } = finding
  const [draftId] = draftIds
  const card = useRef<HTMLLIElement>(null)
  const chosen = selection.findingId === id
  useEffect(() => {
    if (!chosen) return
    card.current?.scrollIntoView({ block: 'nearest' })
    card.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [chosen])
  return (
    <li
      ref={card}
      className={clsx(entryStyles.entry, state !== 'open' && entryStyles.settled, chosen && entryStyles.chosen)}
      aria-current={chosen}
    >
      <button
        type="button"
        disabled={span === null}
        onClick={() => {
          selection.chooseFinding(id, span)
        }}
      >
        <Tag tone={severityTones[severity]} className={entryStyles.severity}>
          {severityLabels[severity]}
        </Tag>
        {message}
      </button>
      <div className={entryStyles.foot}>
        {draftId !== undefined && severity !== 'info' && (
          <Button
            size="small"
            onClick={() => {
              selection.chooseDraft(draftId)
            }}
          >
            {editable ? '去修改' : '看事项'}
          </Button>
        )}
        {editable && <FindingMarks planId={planId} finding={finding} />}
        {state !== 'open' && (
          <small className={textStyles.muted}>
            {[settled[state], finding.markedBy, finding.markedAt && timeInChina(finding.markedAt), finding.note]
              .filter(Boolean)
              .join(' · ')}
          </small>
        )}
      </div>
    </li>
  )
}

function FindingMarks({ planId, finding }: Pick<Props, 'planId' | 'finding'>) {
  const [note, setNote] = useState(finding.note)
  const write = useWrite<FindingItem>({ fresh: [keys.plan(planId)] })
  const mark = (state: FindingMark['state']) => {
    write.mutate({ method: 'PUT', url: api.finding(planId, finding.id), body: { state, note } })
  }
  if (finding.state === 'resolved') return null
  return (
    <>
      {finding.state === 'open' ? (
        <FieldGroup>
          {(ready) => (
            <>
              <Button
                size="small"
                loading={write.isPending}
                disabled={!ready}
                onClick={() => {
                  mark('handled')
                }}
              >
                已处理
              </Button>
              <Button
                size="small"
                disabled={!ready || write.isPending}
                onClick={() => {
                  mark('not-applicable')
                }}
              >
                不适用
              </Button>
              <div className={entryStyles.note}>
                <TextField
                  bare
                  size="small"
                  label={`备注：${finding.message}`}
                  placeholder="备注（可不填）"
                  required={false}
                  rows={1}
                  max={500}
                  value={note}
                  onChange={setNote}
                />
              </div>
            </>
          )}
        </FieldGroup>
      ) : (
        <Button
          size="small"
          loading={write.isPending}
          onClick={() => {
            mark('open')
          }}
        >
          重新核对
        </Button>
      )}
      <WriteError error={write.error} />
    </>
  )
}
