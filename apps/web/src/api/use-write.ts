import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { useState } from 'react'
import { send, type Write } from './http'
import type { ProblemError } from './problem-error'
import { SubmissionKeys } from './submission-keys'

/**
 * Sends the writes of one form or button. After a success what `fresh` names is fetched again, and then `onSuccess` has
 * the answer; the stream does the rest.
 */
export function useWrite<T>(options: {
  fresh: readonly (readonly unknown[])[]
  onSuccess?: (answer: T) => void
}): UseMutationResult<T, ProblemError, Write<T>> {
  const client = useQueryClient()
  const [keys] = useState(() => new SubmissionKeys())
  return useMutation<T, ProblemError, Write<T>>({
    mutationFn: (write) => send(write, keys.keyFor(write.body instanceof FormData ? write.body : write)),
    onSuccess: (answer) => {
      keys.succeeded()
      for (const queryKey of options.fresh) void client.invalidateQueries({ queryKey })
      options.onSuccess?.(answer)
    },
  })
}
