import type { PaperView } from '@luoshi/contracts'
import { clsx } from 'clsx'
import styles from '../styles/paper-edge.module.css'

const edges: Record<NonNullable<PaperView['colour']>, string | undefined> = {
  blue: styles.blue,
  yellow: styles.yellow,
  red: styles.red,
}

/** The class of a paper's edge, in the colour of the card it goes out with; grey where it has none. */
export const paperEdge = (colour: PaperView['colour']): string => clsx(styles.edge, colour && edges[colour])
