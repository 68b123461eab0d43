import type { PlanTable as Table } from '@luoshi/contracts'
import { paragraphsIn } from '../../../text/paragraphs'
import type { Mark } from '../../../text/segments'
import { PlanParagraph } from './plan-paragraph'
import styles from './original.module.css'

interface Props {
  text: string
  table: Table
  marks: readonly Mark[]
  chosen: string | null
}

/** A table as its file drew it, merged cells and all, with the same marks as the lines. */
export function PlanTable({ text, table, marks, chosen }: Props) {
  return (
    <div className={styles.tableScroll} tabIndex={0} role="region" aria-label="文中表格">
      <table className={styles.table}>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map(({ span, column, columnSpan, rowSpan }) => (
                <td key={column} colSpan={columnSpan} rowSpan={rowSpan}>
                  {paragraphsIn(text, span).map((line) => (
                    <PlanParagraph key={line.start} text={text} span={line} marks={marks} chosen={chosen} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
