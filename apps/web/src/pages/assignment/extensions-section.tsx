import type { AssignmentView } from '@luoshi/contracts'
import { Section } from '../../components/section'
import { timeInChina } from '../../time/china-time'
import textStyles from '../../styles/text.module.css'
import styles from './extensions-section.module.css'

/** Every request for more time and what became of it; the original date stays on top. */
export function ExtensionsSection({ view }: { view: AssignmentView }) {
  if (view.extensions.length === 0) return null
  return (
    <Section title="延期记录">
      <p>
        原时限 <b>{view.originalDueOn ?? '长期坚持'}</b>，现时限 <b>{view.dueOn ?? '长期坚持'}</b>
      </p>
      <ol className={styles.extensions}>
        {view.extensions.map(({ id, requestedAt, previousDueOn, proposedDueOn, reason, progress, decision }) => (
          <li key={id}>
            <p>
              {timeInChina(requestedAt)} 申请由 {previousDueOn} 延至 {proposedDueOn}
            </p>
            <p className={textStyles.muted}>
              理由：{reason}　进展：{progress}
            </p>
            <p>
              {decision ? (
                <>
                  <b>{decision.granted ? `同意延至 ${decision.dueOn}` : '不同意延期'}</b>
                  {decision.reason && `：${decision.reason}`}
                  <small className={textStyles.muted}>
                    （{decision.by}，{timeInChina(decision.at)}）
                  </small>
                </>
              ) : (
                <b>待批复</b>
              )}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
