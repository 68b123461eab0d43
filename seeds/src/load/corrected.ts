import type { Draft, DraftEdit, DraftParty } from '@luoshi/application'
import type { DraftChoice } from '../choices/office-choices'
import { identityOf } from './identity'

type Role = DraftParty['role']

const department = (name: string, role: Role): DraftParty => ({
  ...{ role, kind: 'department', name, span: null, implied: false },
  departmentId: identityOf('department', name),
  groupId: null,
})

function meant(party: DraftParty, { means = {}, matches = {} }: DraftChoice): DraftParty[] {
  const members = means[party.name]
  if (members !== undefined) return members.map((name) => department(name, party.role))
  const match = matches[party.name]
  return [match === undefined ? party : { ...party, departmentId: identityOf('department', match) }]
}

/** The office's lead leads; whoever the text only implied no longer does. */
function led(parties: readonly DraftParty[], lead: string | undefined): DraftParty[] {
  if (lead === undefined) return [...parties]
  const others = parties.filter((party) => party.departmentId !== identityOf('department', lead))
  return [
    department(lead, 'lead'),
    ...others
      .filter(({ implied }) => implied !== 'issuer')
      .map((party) => (party.role === 'lead' ? { ...party, role: 'responsible' as const } : party)),
  ]
}

/** A draft as the office corrects it. */
export function corrected(draft: Draft, choice: DraftChoice): DraftEdit {
  const parties = led(
    draft.parties.flatMap((party) => meant(party, choice)),
    choice.lead,
  )
  const added = (choice.responsible ?? []).map((name) => department(name, 'responsible'))
  return {
    title: draft.title,
    parties: [...parties, ...added],
    dueOn: choice.dueOn ?? draft.dueOn,
    ongoing: choice.dueOn === undefined && draft.ongoing,
    cadence: choice.cadence ?? draft.cadence,
  }
}
