import type { AssignmentView } from '@luoshi/contracts'
import { LightReasons } from '../../components/light-reasons'
import { LightTag } from '../../components/light-tag'
import { Section } from '../../components/section'
import { dateWords, isFinal, matterWords } from '@luoshi/domain'
import { cadenceLabels, dueOriginLabels } from '../../labels/reports'
import { distanceInWords, dueDayInChina, timeInChina } from '../../time/china-time'
import { presentDay } from './present-day'
import { Mark } from '../../components/mark'
import { clsx } from 'clsx'
import textStyles from '../../styles/text.module.css'
import styles from './waiting-section.module.css'

/** Who is waited for until when, and why the light is what it is. */
export function WaitingSection({ view }: { view: AssignmentView }) {
  return (
    <Section title="现在等谁">
      <p className={styles.awaiting}>{view.awaiting || '没有人需要办理。'}</p>
      <Obligations view={view} />
      {!isFinal(view.stage) && <LightWhy view={view} />}
      <Dates view={view} />
    </Section>
  )
}

const LightWhy = ({ view }: { view: AssignmentView }) => (
  <div className={styles.lightWhy}>
    <LightTag light={view.light} />
    {view.lightReasons.length === 0 ? (
      <span className={textStyles.muted}>按时推进，没有逾期事项。</span>
    ) : (
      <LightReasons reasons={view.lightReasons} atFirst={5} />
    )}
  </div>
)

const shownObligations = 6

function Obligations({ view }: { view: AssignmentView }) {
  const sorted = [...view.obligations].sort((a, b) => a.dueAt.localeCompare(b.dueAt))
  const more = sorted.length - shownObligations
  const today = presentDay(view)
  return (
    <>
      <ul className={styles.obligations}>
        {sorted.slice(0, shownObligations).map(({ key, partyName, subject, period, dueAt, late }) => (
          <li key={key} className={clsx(late && styles.late)}>
            <span>
              <b>{partyName}</b> {matterWords(subject, period)}
            </span>
            <span className={textStyles.nowrap}>
              <time dateTime={dueAt}>{dateWords(dueDayInChina(dueAt), today)}前</time>{' '}
              <small>{distanceInWords(dueDayInChina(dueAt), today)}</small>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={textStyles.muted}>另有 {more.toString()} 项在等。</p>}
    </>
  )
}

function Dates({ view }: { view: AssignmentView }) {
  const moved = view.originalDueOn !== null && view.originalDueOn !== view.dueOn
  return (
    <dl className={styles.facts}>
      <dt>办结时限</dt>
      <dd>
        {view.dueOn ?? '长期坚持'} <Mark>{dueOriginLabels[view.dueOrigin]}</Mark>
        {moved && <small>原时限 {view.originalDueOn}</small>}
      </dd>
      <dt>报送周期</dt>
      <dd>{view.cadence ? cadenceLabels[view.cadence] : '按计划统一安排'}</dd>
      {view.acceptedAt && (
        <>
          <dt>验收</dt>
          <dd>{timeInChina(view.acceptedAt)}</dd>
        </>
      )}
      {view.closedAt && (
        <>
          <dt>{view.stage === 'revoked' ? '撤销' : '销号'}</dt>
          <dd>{timeInChina(view.closedAt)}</dd>
        </>
      )}
      {view.filedAt && (
        <>
          <dt>归档</dt>
          <dd>{timeInChina(view.filedAt)}</dd>
        </>
      )}
    </dl>
  )
}
