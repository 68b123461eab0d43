import { dateEndingAt } from '../../calendar/china-date'
import { goesUp, paperKinds } from '../../catalogue/papers'
import { paperSerial } from '../../vocabulary/papers'
import type { Assignment } from '../assignment'
import type { FactOf } from '../event'
import { clerk, nameOf, send, toDirector, toLeader, toOffice, toParty, type Letters } from '../letter'
import { leadOf, partyById } from '../parties'
import { periodOfStep } from '../period-of-step'

export const escalatingTemplates = [
  'reminder',
  'urge',
  'paper-to-sign',
  ...paperKinds,
  'order-replied',
  'instructed',
] as const

const rung = (fact: FactOf<'Reminded' | 'Urged' | 'PaperDrafted'>) => {
  const period = periodOfStep(fact) ?? ''
  return { subject: fact.subject, period, dueOn: dateEndingAt(fact.dueAt), about: period }
}

const numbered = ({ number }: Assignment, paperId: string) => ({
  ...{ about: paperId, serial: paperSerial(number, paperId) },
})

const paperOf = (state: Assignment, paperId: string) => state.papers.find((paper) => paper.id === paperId)

function signed(state: Assignment, { paperId, text }: FactOf<'PaperSigned'>) {
  const paper = paperOf(state, paperId)
  if (paper === undefined) return []
  const { kind, addressee = '' } = paper
  const department = nameOf(state, paper.partyId)
  const about = { text, colour: paper.colour ?? '', department, addressee, ...numbered(state, paperId) }
  return goesUp(kind) ? send(kind, [toLeader], about) : send(kind, toParty(partyById(state, paper.partyId)), about)
}

export const escalatingLetters: Letters<
  | 'Reminded'
  | 'Urged'
  | 'UrgedByOffice'
  | 'PaperDrafted'
  | 'PaperProposed'
  | 'PaperSigned'
  | 'OrderReplied'
  | 'Instructed',
  (typeof escalatingTemplates)[number]
> = {
  Reminded: (state, fact) => send('reminder', toParty(partyById(state, fact.partyId), clerk), rung(fact), true),
  Urged: (state, fact) => send('urge', toParty(partyById(state, fact.partyId)), rung(fact), true),
  UrgedByOffice: (state, { partyId, text }) => send('urge', toParty(partyById(state, partyId)), { text }),
  PaperDrafted: (state, fact) =>
    send('paper-to-sign', [toDirector], {
      ...rung(fact),
      ...numbered(state, fact.paperId),
      paper: fact.kind,
      colour: fact.colour ?? '',
      department: nameOf(state, fact.partyId),
    }),
  PaperProposed: (state, { paperId, kind, colour, partyId, reason }) =>
    send('paper-to-sign', [toDirector], {
      ...{ ...numbered(state, paperId), paper: kind, reason, colour: colour ?? '', department: nameOf(state, partyId) },
    }),
  PaperSigned: signed,
  OrderReplied: (state, { partyId, text }) =>
    send('order-replied', [toOffice], { text, department: nameOf(state, partyId) }),
  Instructed: (state, { text }) => [
    ...send('instructed', toParty(leadOf(state)), { text }),
    ...send('instructed', [toOffice], { text }),
  ],
}
