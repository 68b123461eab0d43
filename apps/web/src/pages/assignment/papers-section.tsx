import type { AssignmentView, PaperView } from '@luoshi/contracts'
import { dateWords, goesUp } from '@luoshi/domain'
import { Section } from '../../components/section'
import { paperEdge } from '../../labels/paper-edge'
import { paperName, paperStatusLabels, paperStatusTones } from '../../labels/papers'
import { dueDayInChina, timeInChina } from '../../time/china-time'
import { presentDay } from './present-day'
import { Tag } from '../../components/tag'
import { clsx } from 'clsx'
import cardStyles from '../../styles/card.module.css'
import reportStyles from './report.module.css'
import textStyles from '../../styles/text.module.css'
import styles from './papers-section.module.css'

const alive = (paper: PaperView) => paper.status !== 'withdrawn' && paper.status !== 'dismissed'

/** Supervision orders and requests to the leader: drafted by the clock, sent by a person. What came to nothing is folded. */
export function PapersSection({ view }: { view: AssignmentView }) {
  if (view.papers.length === 0) return null
  const newestFirst = [...view.papers].sort((a, b) => b.draftedAt.localeCompare(a.draftedAt))
  const lapsed = newestFirst.filter((paper) => !alive(paper))
  return (
    <Section title="督办文书">
      {newestFirst.filter(alive).map((paper) => (
        <Paper key={paper.id} paper={paper} view={view} />
      ))}
      {lapsed.length > 0 && (
        <details className={cardStyles.fold}>
          <summary>
            <b>未签发的 {lapsed.length} 份</b>
          </summary>
          {lapsed.map((paper) => (
            <Paper key={paper.id} paper={paper} view={view} />
          ))}
        </details>
      )}
    </Section>
  )
}

function Paper({ paper, view }: { paper: PaperView; view: AssignmentView }) {
  const owed = view.obligations.find((obligation) => obligation.paper?.id === paper.id)
  return (
    <article className={clsx(paperEdge(paper.colour), styles.paper)}>
      <p className={reportStyles.head}>
        <b>{paperName(paper)}</b>
        <span>{paper.partyName}</span>
        {paper.addressee && <span className={textStyles.muted}>报送 {paper.addressee}</span>}
        <Tag tone={paperStatusTones[paper.status]}>{paperStatusLabels[paper.status]}</Tag>
      </p>
      <p className={textStyles.muted}>
        {paper.reason}；{timeInChina(paper.draftedAt)} 拟稿
        {paper.decidedAt &&
          `；${timeInChina(paper.decidedAt)} ${paper.decidedBy ?? ''}${paperStatusLabels[decided(paper)]}`}
        {owed && `；${dateWords(dueDayInChina(owed.dueAt), presentDay(view))}前回复`}
      </p>
      {paper.text && <blockquote className={textStyles.paperText}>{paper.text}</blockquote>}
      {paper.answer && (
        <p className={reportStyles.part}>
          <b>{goesUp(paper.kind) ? '批示' : '回复'}：</b>
          {paper.answer.text}
          <small className={textStyles.muted}>
            （{paper.answer.by}，{timeInChina(paper.answer.at)}）
          </small>
        </p>
      )}
    </article>
  )
}

/** An answered paper was signed first. */
const decided = ({ status }: PaperView): PaperView['status'] => (status === 'answered' ? 'signed' : status)
