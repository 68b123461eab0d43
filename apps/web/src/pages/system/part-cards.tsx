import type { SystemView } from '@luoshi/contracts'
import { partLabels, partLosses, partStateLabels } from '../../labels/parts'
import textStyles from '../../styles/text.module.css'
import { clsx } from 'clsx'
import cardStyles from '../../styles/card.module.css'
import styles from './system.module.css'

/** One card a part, its state in words and colour. */
export function PartCards({ system: { parts, workers } }: { system: Pick<SystemView, 'parts' | 'workers'> }) {
  return (
    <ul className={styles.parts} aria-label="系统组成">
      {parts.map(({ part, state, detail }) => (
        <li key={part} className={clsx(cardStyles.card, styles.part, state === 'down' && styles.down)}>
          <h3>{partLabels[part]}</h3>
          <p className={styles.state}>{partStateLabels[state]}</p>
          {state === 'up' && part === 'worker' && <p className={textStyles.muted}>在线 {workers} 个</p>}
          {state === 'down' && <p>{partLosses[part]}</p>}
          {detail && <p className={styles.detail}>{detail}</p>}
        </li>
      ))}
    </ul>
  )
}
