import type { SystemView } from '@luoshi/contracts'
import { partLabels, partLosses, partStateLabels } from '../../labels/parts'

/** One card a part, its state in words and colour. */
export function PartCards({ system: { parts, workers } }: { system: Pick<SystemView, 'parts' | 'workers'> }) {
  return (
    <ul className="part-cards" aria-label="系统组成">
      {parts.map(({ part, state, detail }) => (
        <li key={part} className={`card part part-${state}`}>
          <h3>{partLabels[part]}</h3>
          <p className={`part-state part-state-${state}`}>{partStateLabels[state]}</p>
          {state === 'up' && part === 'worker' && <p className="muted">在线 {workers} 个</p>}
          {state === 'down' && <p>{partLosses[part]}</p>}
          {detail && <p className="part-detail">{detail}</p>}
        </li>
      ))}
    </ul>
  )
}
