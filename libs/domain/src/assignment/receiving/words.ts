import { decisionLabels } from '../../vocabulary/labels'
import { partyName } from '../../vocabulary/words'
import { partyNames, type Sentences } from '../sentence'
import type { receivingHandlers } from './evolve'
import type { receivingRules } from './rule'

/** What may be done. */
export const receivingActions: Readonly<Record<keyof typeof receivingRules, string>> = {
  acknowledge: '签收',
  refuse: '拒签',
  'decide-dispute': '裁定拒签',
}

/** What happened. */
export const receivingSentences: Sentences<keyof typeof receivingHandlers> = {
  PartiesAssigned: ({ partyIds }, named) => `交办${partyNames(partyIds, named)}`,
  Acknowledged: ({ partyId }, named) => `${partyName(named, partyId)}签收`,
  Refused: ({ partyId }, named) => `${partyName(named, partyId)}拒签`,
  DisputeDecided: ({ partyId, decision, to }, named) =>
    `裁定${partyName(named, partyId)}拒签：${decisionLabels[decision]}${to === null ? '' : to.name}`,
}
