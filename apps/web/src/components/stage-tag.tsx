import { stageLabels } from '@luoshi/domain'
import { type Stage } from '../labels/stages'

export function StageTag({ stage }: { stage: Stage }) {
  return <span className={`stage stage-${stage}`}>{stageLabels[stage]}</span>
}
