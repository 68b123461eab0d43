import type { AssignmentView } from '@luoshi/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { keys } from './query-keys'
import { useWrite } from './use-write'

/** Writes to one assignment; the answer is shown at once, so that one reads one's own write. */
export function useCommand(id: string, onSuccess?: () => void) {
  const client = useQueryClient()
  return useWrite<AssignmentView>({
    fresh: [keys.events(id), keys.assignments, keys.todos, keys.desk, keys.overview],
    onSuccess: (view) => {
      client.setQueryData(keys.assignment(id), view)
      onSuccess?.()
    },
  })
}
