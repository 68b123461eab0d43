import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { touchedByRegistry } from '../../api/registry'
import type { Write } from '../../api/http'
import { useWrite } from '../../api/use-write'

/**
 * Writes to one record, or a new one where it is null. When somebody else has saved meanwhile (412), that record is fetched
 * and `conflict` is true until the person says which stays.
 */
export function useRecordEdit<T>(record: { version: number } | null, onSaved: (answer: T) => void) {
  const client = useQueryClient()
  const [base, setBase] = useState(record?.version)
  const write = useWrite<T>({ fresh: touchedByRegistry, onSuccess: onSaved })
  const conflict = record !== null && base !== record.version
  return {
    conflict,
    saving: write.isPending,
    error: conflict ? null : write.error,
    /** Goes on from the record as it is now. */
    rebase: () => {
      setBase(record?.version)
      write.reset()
    },
    send: (sent: Write<T>) => {
      write.mutate(base === undefined ? sent : { ...sent, version: base }, {
        onError: ({ status }) => {
          if (status === 412) for (const queryKey of touchedByRegistry) void client.invalidateQueries({ queryKey })
        },
      })
    },
  }
}
