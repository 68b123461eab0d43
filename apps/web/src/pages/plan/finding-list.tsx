import type { PlanView } from '@luoshi/contracts'
import { Nothing } from '../../components/nothing'
import { severityLabels } from '../../labels/plans'
import type { Span } from '../../text/segments'

/** Defects and doubts of the text, each leading to the place. */
export function FindingList({
  findings,
  onShow,
}: {
  findings: PlanView['findings']
  onShow: (span: Span | null) => void
}) {
  if (findings.length === 0) return <Nothing calm title="没有需要核对的问题。" />
  return (
    <ul className="findings" aria-label="待核对">
      {findings.map((finding, index) => (
        <li key={`${finding.code}${index.toString()}`}>
          <button
            type="button"
            disabled={finding.span === null}
            onClick={() => {
              onShow(finding.span)
            }}
          >
            <span className={`severity severity-${finding.severity}`}>{severityLabels[finding.severity]}</span>
            {finding.message}
          </button>
        </li>
      ))}
    </ul>
  )
}
