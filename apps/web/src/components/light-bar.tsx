import { lightLabels } from '@luoshi/domain'
import { lights, type Light } from '../labels/lights'
import styles from './light-bar.module.css'

const fills: Record<Light, string | undefined> = { green: styles.green, yellow: styles.yellow, red: styles.red }

/** How many of each light, as a bar and in words. */
export function LightBar({ counts }: { counts: Partial<Record<Light, number>> }) {
  const total = lights.reduce((sum, light) => sum + (counts[light] ?? 0), 0)
  const words = lights.map((light) => `${lightLabels[light]} ${(counts[light] ?? 0).toString()}`)
  return (
    <span className={styles.bar}>
      <span className={styles.track} aria-hidden="true">
        {total > 0 &&
          lights.map((light) => <span key={light} className={fills[light]} style={{ flexGrow: counts[light] ?? 0 }} />)}
      </span>
      <span className={styles.words}>{words.join('　')}</span>
    </span>
  )
}
