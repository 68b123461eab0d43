import { segmentsOf, type Mark, type Span } from '../../../text/segments'
import { readMark, type MarkKind } from './plan-marks'
import { clsx } from 'clsx'
import styles from './original.module.css'

const kinds: Record<MarkKind, string | undefined> = {
  task: styles.task,
  clause: styles.clause,
  party: styles.party,
  finding: styles.finding,
}

interface Props {
  text: string
  span: Span
  marks: readonly Mark[]
  chosen: string | null
}

/** One line of the plan. Each piece bears where it starts, so that what is selected can be found in the text. */
export function PlanParagraph({ text, span, marks, chosen }: Props) {
  return (
    <p>
      {segmentsOf(span.start, span.end, marks).map(({ start, end, marks: over }) => {
        const words = text.slice(start, end)
        if (over.length === 0) {
          return (
            <span key={start} data-start={start}>
              {words}
            </span>
          )
        }
        const read = over.map(readMark)
        const draft = read.find(({ kind }) => kind !== 'finding')?.owner
        const finding = read.find(({ kind }) => kind === 'finding')?.owner
        return (
          <mark
            key={start}
            data-start={start}
            data-draft={draft}
            data-finding={finding}
            className={clsx(
              read.map(({ kind }) => kinds[kind]),
              draft !== undefined && draft === chosen && styles.chosen,
            )}
          >
            {words}
          </mark>
        )
      })}
    </p>
  )
}
