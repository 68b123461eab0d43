import type { PolicyEdit, PolicyView } from '@luoshi/contracts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { get } from '../../../api/http'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { api } from '../../../paths'

const policyKey = (planId: string) => [...keys.plan(planId), 'policy']

export const usePolicy = (planId: string) =>
  useQuery({ queryKey: policyKey(planId), queryFn: ({ signal }) => get(api.policy(planId), signal) })

export interface PolicyWrites {
  busy: boolean
  error: Error | null
  save: (edit: Partial<PolicyEdit>, done?: () => void) => void
}

/** Saves the office's changes on the edition that is shown. One that meets another's (412) fetches that one and says so. */
export function usePolicyWrites(planId: string, { version }: PolicyView): PolicyWrites {
  const client = useQueryClient()
  const write = useWrite<PolicyView>({
    fresh: [keys.plan(planId)],
    onSuccess: (saved) => {
      client.setQueryData(policyKey(planId), saved)
    },
  })
  return {
    busy: write.isPending,
    error: write.error,
    save: (edit, done) => {
      write.mutate(
        { method: 'PUT', url: api.policy(planId), body: { reset: false, changes: [], ...edit }, version },
        {
          onSuccess: () => done?.(),
          onError: ({ status }) => {
            if (status === 412) void client.invalidateQueries({ queryKey: policyKey(planId) })
          },
        },
      )
    },
  }
}
