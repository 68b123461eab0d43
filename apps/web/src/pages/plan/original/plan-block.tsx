import { memo } from 'react'
import type { Block } from '../../../text/blocks'
import type { Mark } from '../../../text/segments'
import { PlanParagraph } from './plan-paragraph'
import { PlanTable } from './plan-table'

interface Props {
  text: string
  block: Block
  marks: readonly Mark[]
  /** The chosen draft where this block belongs to it. */
  chosen: string | null
}

const sameMarks = (before: readonly Mark[], after: readonly Mark[]): boolean =>
  before.length === after.length &&
  before.every((mark, at) => {
    const other = after[at]
    return mark.id === other?.id && mark.start === other.start && mark.end === other.end
  })

/** A line or a table of the plan. A long text is drawn anew only where its marks have changed. */
export const PlanBlock = memo(
  function PlanBlock({ text, block: { span, table }, marks, chosen }: Props) {
    const part = { text, marks, chosen }
    return table === null ? <PlanParagraph span={span} {...part} /> : <PlanTable table={table} {...part} />
  },
  (before, after) =>
    before.text === after.text &&
    before.block === after.block &&
    before.chosen === after.chosen &&
    sameMarks(before.marks, after.marks),
)
