import { lightLabels } from '@luoshi/domain'
import { lights, type Light } from '../labels/lights'

/** How many of each light, as a bar and in words. */
export function LightBar({ counts }: { counts: Partial<Record<Light, number>> }) {
  const total = lights.reduce((sum, light) => sum + (counts[light] ?? 0), 0)
  const words = lights.map((light) => `${lightLabels[light]} ${(counts[light] ?? 0).toString()}`)
  return (
    <span className="light-bar">
      <span className="light-bar-track" aria-hidden="true">
        {total > 0 &&
          lights.map((light) => (
            <span key={light} className={`light-fill-${light}`} style={{ flexGrow: counts[light] ?? 0 }} />
          ))}
      </span>
      <span className="light-bar-words">{words.join('　')}</span>
    </span>
  )
}
