import { segmentsOf, type Mark, type Span } from '../../../text/segments'
import { readMark } from './plan-marks'

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
        const kinds = read.map(({ kind }) => `mark-${kind}`)
        return (
          <mark
            key={start}
            data-start={start}
            data-draft={draft}
            data-finding={finding}
            className={[...kinds, draft !== undefined && draft === chosen ? 'chosen' : ''].join(' ')}
          >
            {words}
          </mark>
        )
      })}
    </p>
  )
}
