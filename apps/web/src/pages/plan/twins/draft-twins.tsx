import type { TwinDecision, TwinView } from '@luoshi/contracts'
import { dateWords } from '@luoshi/domain'
import { Button } from 'antd'
import { Link } from 'react-router'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { useTwins } from '../../../api/workbench'
import { WriteError } from '../../../components/write-error'
import { api, pages } from '../../../paths'
import textStyles from '../../../styles/text.module.css'
import styles from './twins.module.css'

interface Props {
  planId: string
  draftId: string
  editable: boolean
}

const shownAtOnce = 3

/** Tasks of other plans that seem to be the same one; once linked, one report serves both. Later only the linked count. */
export function DraftTwins({ planId, draftId, editable }: Props) {
  const all = useTwins(planId).data?.items.find((each) => each.draftId === draftId)?.twins ?? []
  const twins = all.filter(({ state }) => editable || state === 'linked')
  const [first, rest] = [twins.slice(0, shownAtOnce), twins.slice(shownAtOnce)]
  if (twins.length === 0) return null
  const listed = (some: readonly TwinView[]) => (
    <ul>
      {some.map((twin) => (
        <Twin key={twin.twinId} planId={planId} draftId={draftId} twin={twin} editable={editable} />
      ))}
    </ul>
  )
  return (
    <section className={styles.twins} aria-label="其他计划的相似事项">
      <h4>其他计划载有相似事项</h4>
      {listed(first)}
      {rest.length > 0 && (
        <details>
          <summary>其余 {rest.length} 件</summary>
          {listed(rest)}
        </details>
      )}
    </section>
  )
}

const stateWords: Record<TwinView['state'], string> = {
  open: '请核对是否同一事项',
  linked: '已关联：报送一次，两处共用',
  dismissed: '已核对：不是同一事项',
}

function Twin({ planId, draftId, twin, editable }: Props & { twin: TwinView }) {
  const write = useWrite<TwinView>({ fresh: [keys.plan(planId)] })
  const decide = (state: TwinDecision['state']) => {
    write.mutate({ method: 'PUT', url: api.twin(planId, draftId, twin.twinId), body: { state } })
  }
  const address = twin.assignmentId === null ? pages.plan(twin.planId) : pages.assignment(twin.assignmentId)
  return (
    <li className={styles.twin}>
      <p>
        <Link to={address} target="_blank">
          {twin.planTitle} {twin.number} {twin.title}
        </Link>
      </p>
      <p className={textStyles.muted}>
        {stateWords[twin.state]} · 文字相似 {Math.round(twin.likeness * 100)}% · 共同单位：
        {twin.sharedUnits.join('、')}
        {twin.dueOn !== null && ` · ${dateWords(twin.dueOn)}到期`}
      </p>
      {editable && (
        <div className={styles.actions}>
          {twin.state !== 'linked' && (
            <Button
              size="small"
              loading={write.isPending}
              onClick={() => {
                decide('linked')
              }}
            >
              关联，报送共用
            </Button>
          )}
          {twin.state !== 'dismissed' && (
            <Button
              size="small"
              onClick={() => {
                decide('dismissed')
              }}
            >
              不是同一事项
            </Button>
          )}
        </div>
      )}
      <WriteError error={write.error} />
    </li>
  )
}
