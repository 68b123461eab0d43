import type { AssignmentView } from '@luoshi/contracts'
import { LightReasons } from '../../components/light-reasons'
import { LightTag } from '../../components/light-tag'
import { Section } from '../../components/section'
import { dateWords, lightLabels, periodWords } from '@luoshi/domain'
import { dateInChina } from '../../time/china-time'
import styles from './frozen-lights.module.css'

/** Each month's light as it stood at the month's end; one caught up later shows as yellow and says so. */
export function FrozenLights({ view }: { view: AssignmentView }) {
  if (view.frozenLights.length === 0) return null
  return (
    <Section title="逐月灯号">
      <ol className={styles.months}>
        {view.frozenLights.map(({ month, light, shown, reasons, caughtUpAt }) => (
          <li key={month}>
            <b>{periodWords(month)}</b>
            <LightTag light={shown} />
            {caughtUpAt && (
              <small>
                月末{lightLabels[light]}，{dateWords(dateInChina(caughtUpAt))}补办
              </small>
            )}
            {reasons.length > 0 && <LightReasons reasons={reasons} atFirst={1} />}
          </li>
        ))}
      </ol>
    </Section>
  )
}
