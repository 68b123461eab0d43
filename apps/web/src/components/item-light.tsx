import { isFinal, type Light, type Stage } from '@luoshi/domain'
import { LightTag } from './light-tag'

/** The light of an item, which is out once the item is struck off or revoked. */
export const ItemLight = ({ item: { stage, light } }: { item: { stage: Stage; light: Light } }) =>
  isFinal(stage) ? null : <LightTag light={light} />
