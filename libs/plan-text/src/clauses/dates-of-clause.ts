import { finding } from '../findings/finding'
import { deadlinesIn, statedDeadlines, type FoundDeadline } from '../grammar/deadlines'
import { relativeDue } from '../grammar/relative-due'
import type { Deadline, Finding, Milestone, QuotedText } from '../reading'
import type { ClauseDraft } from './clause-draft'
import { deadlinesAfter } from './deadlines-after'

/** What dates without a year, or without a day, are counted from. */
export interface Dating {
  text: string
  /** The year the plan is for. */
  year: number | null
  /** The date the document bears. */
  signedOn: string | null
}

interface ClauseDates {
  deadlines: Deadline[]
  milestones: Milestone[]
  findings: Finding[]
}

/** What the words behind a date say is reached then. */
const WHAT = /^[^，,。；;、\n（）()]{0,24}/
/** A date on which work begins is no deadline where another follows. */
const BEGINS = /^(?:正式|全面|前)?(?:开工|动工|启动|开始|开建)/

/** Of several dates the last is the deadline; the earlier ones are milestones, and a beginning is nothing but one. */
function partedAt(text: string, dated: readonly Deadline[]): Pick<ClauseDates, 'deadlines' | 'milestones'> {
  const last = dated.reduce((latest, { dueOn }) => (dueOn !== null && dueOn > latest ? dueOn : latest), '')
  const milestones = dated.flatMap((one): Milestone[] => {
    if (one.dueOn === null || one.dueOn >= last) return []
    const what = WHAT.exec(text.slice(one.span[1], one.span[1] + 30))?.[0].trim() ?? ''
    return [{ text: one.text, span: one.span, dueOn: one.dueOn, what }]
  })
  const begun = new Set(milestones.filter(({ what }) => BEGINS.test(what)).map(({ span }) => span))
  return { deadlines: dated.filter(({ span }) => !begun.has(span)), milestones }
}

function findingsOf(read: readonly FoundDeadline[], unread: readonly QuotedText[]): Finding[] {
  return [
    ...read.filter(({ valid }) => !valid).map(({ span, text }) => finding('date.impossible', span, text)),
    ...unread.map(({ span, text }) => finding('date.unread', span, text)),
  ]
}

/** Until when a clause's task is due, and what is to be reached before. */
export function datesOf(setting: Dating, draft: ClauseDraft, task: QuotedText | null): ClauseDates {
  const { text: all, year, signedOn } = setting
  const places = [...draft.deadlines, ...(draft.form === 'table' ? [] : deadlinesAfter(all, draft.end))]
  const stated = places.map((span) => ({ span, read: statedDeadlines(all, span[0], span[1], year) }))
  const inTask = task === null ? [] : deadlinesIn(all, task.span[0], task.span[1], year)
  const beside = draft.form === 'table' ? [] : deadlinesIn(all, draft.start, draft.end, year)
  const read = apart([
    ...stated.flatMap((one) => one.read.map((deadline) => ({ ...deadline, stated: true }))),
    ...[...inTask, ...beside].map((deadline) => ({ ...deadline, stated: false })),
  ])
  const unread = stated
    .filter((one) => one.read.length === 0)
    .map(({ span }): QuotedText => ({ span, text: all.slice(...span).trim() }))
    .filter(({ text }) => text !== '')
  const dated = read.map(({ text, span, dueOn, precision, implied }): Deadline => {
    const counted = dueOn === null ? relativeDue(text, signedOn) : null
    return { text, span, dueOn: dueOn ?? counted, precision, implied: implied || counted !== null }
  })
  return { ...partedAt(all, dated), findings: findingsOf(read, unread) }
}

interface Weighed extends FoundDeadline {
  /** Read in a place for dates. */
  stated: boolean
}

/** In the order of the text; of two readings of the same words the one from a place for dates stays. */
function apart(read: readonly Weighed[]): FoundDeadline[] {
  const kept: Weighed[] = []
  for (const one of [...read].sort((a, b) => a.span[0] - b.span[0])) {
    const last = kept.at(-1)
    if (last === undefined || one.span[0] >= last.span[1]) kept.push(one)
    else if (one.stated && !last.stated) kept[kept.length - 1] = one
  }
  return kept
}
