import type { AssignmentView } from '@luoshi/contracts'
import { Section } from '../../components/section'
import { segmentsOf, type Mark } from '../../text/segments'
import { clsx } from 'clsx'
import textStyles from '../../styles/text.module.css'
import styles from './clause-section.module.css'

/** The clause where it stands in the plan's text. */
export function ClauseSection({ view }: { view: AssignmentView }) {
  const { excerpt, task, clause, written } = view.source
  const marks: Mark[] = [...(task ? [{ ...task, id: 'task' }] : []), ...(clause ? [{ ...clause, id: 'clause' }] : [])]
  return (
    <Section title="计划原文">
      <p className={clsx(textStyles.planText, styles.text)}>
        {segmentsOf(0, excerpt.length, marks).map(({ start, end, marks: over }) => {
          const text = excerpt.slice(start, end)
          return over.length === 0 ? (
            <span key={start}>{text}</span>
          ) : (
            <mark key={start} className={over.includes('clause') ? styles.clause : styles.task}>
              {text}
            </mark>
          )
        })}
      </p>
      {marks.length === 0 && written && <p className={textStyles.muted}>责任分工：{written}</p>}
    </Section>
  )
}
