import type { ReactNode } from 'react'
import { ProblemError } from '../api/problem-error'
import { ForbiddenPage } from '../pages/problems/forbidden-page'
import { NotFoundPage } from '../pages/problems/not-found-page'
import { ProblemAlert } from './problem-alert'
import { WaitingPage } from './waiting-page'

interface Query<T> {
  data: T | undefined
  error: Error | null
  refetch: () => Promise<unknown>
}

/** Shows what was fetched, or its shape while waiting, or what went wrong. Old data stays while newer cannot be had. */
export function Loaded<T>({
  query,
  waiting = <WaitingPage />,
  children,
}: {
  query: Query<T>
  waiting?: ReactNode
  children: (data: T) => ReactNode
}) {
  const { data, error, refetch } = query
  const alert = <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (data !== undefined) {
    return (
      <>
        {alert}
        {children(data)}
      </>
    )
  }
  if (!error) return waiting
  if (error instanceof ProblemError && error.status === 404) return <NotFoundPage sentence={error.message} />
  if (error instanceof ProblemError && error.status === 403) return <ForbiddenPage sentence={error.message} />
  return <div className="page">{alert}</div>
}
