import type { PolicyEdit, PolicyView } from '@luoshi/contracts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { get } from '../../../api/http'
import { keys } from '../../../api/query-keys'
import { useVersionedWrite } from '../../../components/versioned-edit/use-versioned-edit'
import { api } from '../../../paths'

export const usePolicy = (planId: string) =>
  useQuery({ queryKey: keys.policy(planId), queryFn: ({ signal }) => get(api.policy(planId), signal) })

export interface PolicyWrites {
  /** Names what is typed over this plan's policy. */
  matter: string
  /** Of the edition that is shown. */
  version: number
  busy: boolean
  error: Error | null
  save: (edit: Partial<PolicyEdit>, done?: () => void) => void
}

/** Saves the office's changes on the edition that is shown. One that meets another's (412) fetches that one and says so. */
export function usePolicyWrites(planId: string, { version }: PolicyView): PolicyWrites {
  const client = useQueryClient()
  const write = useVersionedWrite<PolicyView>({
    edit: { version },
    fresh: [keys.plan(planId)],
    onSaved: (saved) => {
      client.setQueryData(keys.policy(planId), saved)
    },
  })
  return {
    matter: `policy.${planId}`,
    version,
    busy: write.saving,
    error: write.error,
    save: (edit, done) => {
      write.send({ method: 'PUT', url: api.policy(planId), body: { reset: false, changes: [], ...edit } }, done)
    },
  }
}
