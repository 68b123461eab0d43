import type { DraftView, draftList } from '@luoshi/contracts'
import { useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { api } from '../../../paths'
import type { useDraftEdit } from './use-draft-edit'

type DraftList = z.infer<typeof draftList>

const withDraft = (list: DraftList | undefined, saved: DraftView): DraftList | undefined =>
  list && { items: list.items.map((each) => (each.id === saved.id ? saved : each)) }

/** Saves, confirms and deletes one draft. A save that meets another's (412) fetches that one, and the editor asks. */
export function useDraftWrites(draft: DraftView, edit: ReturnType<typeof useDraftEdit>, onConfirmed: () => void) {
  const client = useQueryClient()
  const fresh = [keys.plan(draft.planId)]
  const save = useWrite<DraftView>({
    fresh,
    onSuccess: (saved) => {
      client.setQueryData<DraftList>(keys.drafts(draft.planId), (list) => withDraft(list, saved))
      edit.discard()
    },
  })
  const confirm = useWrite<unknown>({ fresh, onSuccess: onConfirmed })
  const expand = useWrite<DraftView>({ fresh })
  const remove = useWrite<unknown>({ fresh, onSuccess: edit.discard })
  const put = (then?: () => void) => {
    save.mutate(
      { method: 'PUT', url: api.draft(draft.planId, draft.id), body: edit.value, version: edit.version },
      {
        onSuccess: () => then?.(),
        onError: ({ status }) => {
          if (status === 412) void client.invalidateQueries({ queryKey: keys.drafts(draft.planId) })
        },
      },
    )
  }
  const postConfirmation = () => {
    confirm.mutate({ method: 'POST', url: api.confirmation(draft.planId, draft.id) })
  }
  return {
    error: edit.conflict ? null : (save.error ?? confirm.error ?? expand.error ?? remove.error),
    saving: save.isPending,
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
      const url = api.expansion(draft.planId, draft.id)
      expand.mutate({ method: 'POST', url, body: { party }, version: draft.version })
    },
    remove: () => {
      remove.mutate({ method: 'DELETE', url: api.draft(draft.planId, draft.id) })
    },
  }
}
