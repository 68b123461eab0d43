import { lightLabels } from '@luoshi/domain'
import { clsx } from 'clsx'
import { type Light } from '../labels/lights'
import { Tag } from './tag'
import styles from './light-tag.module.css'

/** A light by shape, word and colour: a disc, a triangle, a square. */
export function LightTag({ light, label }: { light: Light; label?: string }) {
  return (
    <Tag tone={light} strong={light === 'red'}>
      <LightShape light={light} />
      {label ?? lightLabels[light]}
    </Tag>
  )
}

const shapes: Record<Light, string> = {
  green: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13z',
  yellow: 'M8 1.5l7 12.5h-14z',
  red: 'M2 2h12v12h-12z',
}

const colours: Record<Light, string | undefined> = { green: styles.green, yellow: styles.yellow, red: styles.red }

export function LightShape({ light }: { light: Light }) {
  return (
    <svg className={clsx(styles.shape, colours[light])} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[light]} />
    </svg>
  )
}
