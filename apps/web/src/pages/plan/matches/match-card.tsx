import type { BulkOutcome, NameMatch, UnmatchedName } from '@luoshi/contracts'
import { App, Button, Checkbox, Select } from 'antd'
import { useState } from 'react'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { WriteError } from '../../../components/write-error'
import { api } from '../../../paths'
import type { PlanSelection } from '../use-plan-selection'
import { useRegistry } from '../draft/use-registry'
import { clsx } from 'clsx'
import textStyles from '../../../styles/text.module.css'
import styles from './matches.module.css'

interface Props {
  planId: string
  unmatched: UnmatchedName
  editable: boolean
  selection: PlanSelection
}

/** One written name: proposals with their reasons, the whole registry, and whether to remember the name. */
export function MatchCard({ planId, unmatched, editable, selection }: Props) {
  const { name, candidates, places } = unmatched
  const { message } = App.useApp()
  const registry = useRegistry()
  const [remember, setRemember] = useState(true)
  const write = useWrite<BulkOutcome>({
    fresh: [keys.plan(planId)],
    onSuccess: ({ changed }) =>
      void message.success(`已对应 ${changed.toString()} 件事项${remember ? '，并记住这个写法' : ''}。`),
  })
  const match = (to: NameMatch['to']) => {
    write.mutate({ method: 'POST', url: api.newMatch(planId), body: { name, to, draftIds: null, remember } })
  }
  const choose = (choice: string) => {
    const found = registry.matchOf(choice)
    if (found) match({ kind: found.groupId === null ? 'department' : 'group', id: choice })
  }
  return (
    <li className={styles.match}>
      <p>
        <b>{name}</b>
        <span className={clsx(textStyles.muted, styles.places)}>
          见于{' '}
          {places.map(({ draftId, number }) => (
            <Button
              key={`${draftId}${number}`}
              type="link"
              size="small"
              onClick={() => {
                selection.chooseDraft(draftId)
              }}
            >
              {number}
            </Button>
          ))}
        </span>
      </p>
      {editable && (
        <>
          <div className={styles.candidates}>
            {candidates.map((candidate) => {
              const { departmentId, groupId, text } = candidate
              const id = departmentId ?? groupId
              return id === null ? null : (
                <Button
                  key={id}
                  disabled={write.isPending}
                  onClick={() => {
                    match({ kind: groupId === null ? 'department' : 'group', id })
                  }}
                >
                  {candidate.name}
                  <small className={textStyles.muted}>{text}</small>
                </Button>
              )
            })}
            <Select
              aria-label={`为“${name}”选择登记单位`}
              placeholder={candidates.length === 0 ? '选择登记单位' : '选择其他单位'}
              value={null}
              showSearch={{ optionFilterProp: 'label' }}
              popupMatchSelectWidth={false}
              options={registry.options}
              onChange={choose}
            />
          </div>
          <Checkbox
            checked={remember}
            onChange={({ target }) => {
              setRemember(target.checked)
            }}
          >
            记住这个写法，下次自动对应
          </Checkbox>
        </>
      )}
      <WriteError error={write.error} />
    </li>
  )
}
