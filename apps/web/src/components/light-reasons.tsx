import type { AssignmentRow } from '@luoshi/contracts'
import styles from './light-reasons.module.css'

/** Why a light is not green. A group of thirty has as many reasons: the first ones stand open, the rest fold. */
export function LightReasons({ reasons, atFirst }: { reasons: AssignmentRow['lightReasons']; atFirst: number }) {
  const rest = reasons.slice(atFirst)
  return (
    <div className={styles.reasons}>
      <Lines reasons={reasons.slice(0, atFirst)} />
      {rest.length > 0 && (
        <details>
          <summary>另有 {rest.length} 条</summary>
          <Lines reasons={rest} />
        </details>
      )}
    </div>
  )
}

const Lines = ({ reasons }: { reasons: AssignmentRow['lightReasons'] }) => (
  <ul>
    {reasons.map((reason, index) => (
      <li key={`${reason.text}${index.toString()}`}>{reason.text}</li>
    ))}
  </ul>
)
