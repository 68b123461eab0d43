import type { AssignmentView } from '@luoshi/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { keyOf, keys } from './query-keys'
import { api } from '../paths'
import { useWrite } from './use-write'

/** Writes to one assignment; the answer is shown at once, so that one reads one's own write. */
export function useCommand(id: string, onSuccess?: () => void) {
  const client = useQueryClient()
  return useWrite<AssignmentView>({
    fresh: [keys.events(id), keys.assignments, keyOf(api.todos), keyOf(api.desk), keyOf(api.overview)],
    onSuccess: (view) => {
      client.setQueryData(keys.assignment(id), view)
      onSuccess?.()
    },
  })
}
