import { stageLabels } from '@luoshi/domain'
import { stageTones, type Stage } from '../labels/stages'
import { Tag } from './tag'

export const StageTag = ({ stage }: { stage: Stage }) => (
  <Tag tone={stageTones[stage]} struck={stage === 'revoked'}>
    {stageLabels[stage]}
  </Tag>
)
