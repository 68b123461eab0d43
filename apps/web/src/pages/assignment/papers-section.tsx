import type { AssignmentView, PaperView } from '@luoshi/contracts'
import { goesUp } from '@luoshi/domain'
import { Section } from '../../components/section'
import { paperName, paperStatusLabels } from '../../labels/papers'
import { timeInChina } from '../../time/china-time'

const alive = (paper: PaperView) => paper.status !== 'withdrawn' && paper.status !== 'dismissed'

/** Supervision orders and requests to the leader: drafted by the clock, sent by a person. What came to nothing is folded. */
export function PapersSection({ view }: { view: AssignmentView }) {
  if (view.papers.length === 0) return null
  const newestFirst = [...view.papers].sort((a, b) => b.draftedAt.localeCompare(a.draftedAt))
  const lapsed = newestFirst.filter((paper) => !alive(paper))
  return (
    <Section title="督办文书">
      {newestFirst.filter(alive).map((paper) => (
        <Paper key={paper.id} paper={paper} />
      ))}
      {lapsed.length > 0 && (
        <details className="group">
          <summary>
            <b>未签发的 {lapsed.length} 份</b>
          </summary>
          {lapsed.map((paper) => (
            <Paper key={paper.id} paper={paper} />
          ))}
        </details>
      )}
    </Section>
  )
}

function Paper({ paper }: { paper: PaperView }) {
  return (
    <article className={`paper paper-${paper.colour ?? 'plain'}`}>
      <p className="report-head">
        <b>{paperName(paper)}</b>
        <span>{paper.partyName}</span>
        {paper.addressee && <span className="muted">报送 {paper.addressee}</span>}
        <span className={`report-status paper-status-${paper.status}`}>{paperStatusLabels[paper.status]}</span>
      </p>
      <p className="muted">
        {paper.reason}；{timeInChina(paper.draftedAt)} 拟稿
        {paper.decidedAt &&
          `；${timeInChina(paper.decidedAt)} ${paper.decidedBy ?? ''}${paperStatusLabels[decided(paper)]}`}
      </p>
      {paper.text && <blockquote className="paper-text">{paper.text}</blockquote>}
      {paper.answer && (
        <p className="report-part">
          <b>{goesUp(paper.kind) ? '批示' : '回复'}：</b>
          {paper.answer.text}
          <small className="muted">
            （{paper.answer.by}，{timeInChina(paper.answer.at)}）
          </small>
        </p>
      )}
    </article>
  )
}

/** An answered paper was signed first. */
const decided = ({ status }: PaperView): PaperView['status'] => (status === 'answered' ? 'signed' : status)
