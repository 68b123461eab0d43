import type { AssignmentView, PaperView } from '@luoshi/contracts'
import { dateWords } from '@luoshi/domain'
import { paperName } from '../../../labels/papers'
import { dateInChina, dueDayInChina } from '../../../time/china-time'
import { presentDay } from '../present-day'
import { dialogOf, type ActionForm } from './action-dialog'
import { TextField } from '../../../components/fields/text-field'
import textStyles from '../../../styles/text.module.css'

interface Words {
  explain: string
  final?: boolean
  /** Name of the text in the request. */
  field: 'text' | 'reason'
  label: string
  /** Which of an assignment's papers the action is for. */
  open: (paper: PaperView, view: AssignmentView) => boolean
  /** Whether the drafted wording is where one starts from. */
  editsDraft?: boolean
}

/** What tells a paper from another of its kind: whose, of which day, why, and by when to be answered. */
function distinctName(paper: PaperView, view: AssignmentView): string {
  const today = presentDay(view)
  const owed = view.obligations.find((obligation) => obligation.paper?.id === paper.id)
  const day =
    paper.status === 'signed' && paper.decidedAt
      ? `${dateWords(dateInChina(paper.decidedAt), today)}签发`
      : `${dateWords(dateInChina(paper.draftedAt), today)}起草`
  const until = owed ? `${dateWords(dueDayInChina(owed.dueAt), today)}前回复` : ''
  return [paperName(paper), paper.partyName, paper.reason, day, until].filter((part) => part !== '').join(' · ')
}

/** An action on one of an assignment's papers. */
export function paperAction(words: Words): ActionForm {
  const papersOf = (view: AssignmentView) => view.papers.filter((paper) => words.open(paper, view))
  const paperOf = (view: AssignmentView, id: string) => view.papers.find((paper) => paper.id === id)
  return dialogOf<{ text: string }>({
    explain: words.explain,
    final: words.final ?? false,
    targets: {
      label: '文书',
      of: (view) => papersOf(view).map((paper) => ({ value: paper.id, label: distinctName(paper, view) })),
    },
    Fields: ({ view, target }) => <PaperFields paper={paperOf(view, target)} words={words} />,
    initial: (view, target) => (words.editsDraft ? { text: paperOf(view, target)?.text ?? '' } : {}),
    write: ({ text }, target) => ({ fields: { paperId: target }, body: { [words.field]: text } }),
  })
}

const PaperFields = ({ paper, words }: { paper: PaperView | undefined; words: Words }) => (
  <>
    {paper && <p className={textStyles.reason}>缘由：{paper.reason}</p>}
    {paper && !words.editsDraft && <blockquote className={textStyles.paperText}>{paper.text}</blockquote>}
    <TextField name="text" label={words.label} max={words.field === 'text' ? 5000 : 2000} rows={5} />
  </>
)
