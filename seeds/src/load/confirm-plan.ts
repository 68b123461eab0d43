import { confirmDraft, dropDraft, editDraft, type Draft, type Ports } from '@luoshi/application'
import type { Actor } from '@luoshi/domain'
import type { OfficeChoices } from '../choices/office-choices'
import { corrected } from './corrected'

/** Puts the office's corrections to what is not confirmed yet, and confirms it. */
export async function confirmPlan(ports: Ports, planId: string, choices: OfficeChoices, actor: Actor): Promise<void> {
  const open = (await ports.plans.drafts(planId)).filter((draft) => draft.confirmedAt === null)
  for (const draft of open) await confirmOne(ports, draft, choices, actor)
}

async function confirmOne(ports: Ports, draft: Draft, choices: OfficeChoices, actor: Actor): Promise<void> {
  const request = { planId: draft.planId, draftId: draft.id, version: draft.version, actor }
  if (choices.dropped.includes(draft.title)) {
    await dropDraft(ports, request)
    return
  }
  const choice = choices.drafts[draft.number]
  const { version } =
    choice === undefined ? draft : await editDraft(ports, { ...request, edit: corrected(draft, choice) })
  await confirmDraft(ports, { ...request, version })
}
