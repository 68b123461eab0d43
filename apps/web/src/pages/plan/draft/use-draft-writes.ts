import type { DraftEdit, DraftView, draftList } from '@luoshi/contracts'
import { useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { useVersionedWrite, type VersionedEdit } from '../../../components/versioned-edit/use-versioned-edit'
import { api } from '../../../paths'

type DraftList = z.infer<typeof draftList>

const withDraft = (list: DraftList | undefined, saved: DraftView): DraftList | undefined =>
  list && { items: list.items.map((each) => (each.id === saved.id ? saved : each)) }

/** Saves, confirms and deletes one draft. */
export function useDraftWrites(draft: DraftView, edit: VersionedEdit<DraftEdit>, onConfirmed: () => void) {
  const client = useQueryClient()
  const fresh = [keys.plan(draft.planId)]
  const save = useVersionedWrite<DraftView>({
    edit,
    fresh,
    onSaved: (saved) => {
      client.setQueryData<DraftList>(keys.drafts(draft.planId), (list) => withDraft(list, saved))
      edit.discard()
    },
  })
  const confirm = useWrite<unknown>({ fresh, onSuccess: onConfirmed })
  const expand = useVersionedWrite<DraftView>({ edit: draft, fresh })
  const remove = useWrite<unknown>({ fresh, onSuccess: edit.discard })
  const put = (then?: () => void) => {
    save.send({ method: 'PUT', url: api.draft(draft.planId, draft.id), body: edit.value }, then)
  }
  const postConfirmation = () => {
    confirm.mutate({ method: 'POST', url: api.confirmation(draft.planId, draft.id) })
  }
  return {
    error: edit.theirs === null ? (save.error ?? confirm.error ?? expand.error ?? remove.error) : null,
    saving: save.saving,
    confirming: confirm.isPending,
    save: () => {
      put()
    },
    confirm: () => {
      if (edit.dirty) put(postConfirmation)
      else postConfirmation()
    },
    /** Puts a group's members in its place; `party` is its place from 0. */
    expand: (party: number) => {
      expand.send({ method: 'POST', url: api.expansion(draft.planId, draft.id), body: { party } })
    },
    remove: () => {
      remove.mutate({ method: 'DELETE', url: api.draft(draft.planId, draft.id) })
    },
  }
}

export type DraftWrites = ReturnType<typeof useDraftWrites>
