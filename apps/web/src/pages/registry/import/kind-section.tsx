import { Checkbox } from 'antd'
import { Capped } from '../../../components/capped'
import { Section } from '../../../components/section'
import { kindLabels, type Kind, type PreviewRow } from './chosen-lines'
import { clsx } from 'clsx'
import cardStyles from '../../../styles/card.module.css'
import textStyles from '../../../styles/text.module.css'
import styles from './import.module.css'

const edges: Record<Exclude<Kind, 'same'>, string | undefined> = {
  conflict: styles.conflict,
  changed: styles.changed,
  new: styles.new,
}

interface Props {
  kind: Kind
  rows: readonly PreviewRow[]
  lines: ReadonlySet<number>
  onToggle: (line: number) => void
}

/** All rows of one kind; those that can be taken have a box to tick. */
export function KindSection({ kind, rows, lines, onToggle }: Props) {
  if (rows.length === 0) return null
  const title = `${kindLabels[kind]}（${rows.length.toString()}）`
  if (kind === 'same')
    return (
      <details className={styles.same}>
        <summary>{title}</summary>
        <p className={textStyles.muted}>{rows.map(({ name }) => name).join('、')}</p>
      </details>
    )
  return (
    <Section title={title}>
      <Capped items={rows} atFirst={100} word="行">
        {(shown) => (
          <ul className={cardStyles.cards} aria-label={kindLabels[kind]}>
            {shown.map((row) => (
              <li key={row.line} className={clsx(cardStyles.card, styles.row, edges[kind])}>
                <RowHead row={row} chosen={lines.has(row.line)} onToggle={onToggle} />
                <Changes row={row} />
              </li>
            ))}
          </ul>
        )}
      </Capped>
    </Section>
  )
}

function RowHead({ row, chosen, onToggle }: { row: PreviewRow; chosen: boolean; onToggle: (line: number) => void }) {
  const words = (
    <>
      <b>{row.name || '（未填名称）'}</b> <small className={textStyles.muted}>第 {row.line} 行</small>
    </>
  )
  if (row.kind === 'conflict')
    return (
      <>
        <p>{words}</p>
        <ul className={textStyles.reason}>
          {row.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </>
    )
  return (
    <Checkbox
      checked={chosen}
      onChange={() => {
        onToggle(row.line)
      }}
    >
      {words}
    </Checkbox>
  )
}

/** Field by field: what is there now and what would be. */
function Changes({ row: { changes } }: { row: PreviewRow }) {
  if (changes.length === 0) return null
  return (
    <dl className={styles.changes}>
      {changes.map(({ heading, before, after }) => (
        <div key={heading}>
          <dt>{heading}</dt>
          <dd>
            {before !== '' && <del>{before}</del>} <ins>{after || '（空）'}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
