import type { ReactNode } from 'react'
import { ProblemError } from '../api/problem-error'
import { ForbiddenPage } from '../pages/problems/forbidden-page'
import { NotFoundPage } from '../pages/problems/not-found-page'
import { ProblemAlert } from './problem-alert'
import { Waiting } from './waiting'
import layoutStyles from '../styles/layout.module.css'

interface Query<T> {
  data: T | undefined
  error: Error | null
  refetch: () => Promise<unknown>
}

interface Props<T> {
  query: Query<T>
  /** Shown until something has come. */
  waiting?: ReactNode
  /** Whether what is fetched is the page itself and not a part of one. */
  page?: boolean
  children: (data: T) => ReactNode
}

/** Shows what was fetched, or its shape while waiting, or what went wrong. Old data stays while newer cannot be had. */
export function Loaded<T>({ query, waiting = <Waiting />, page = false, children }: Props<T>) {
  const { data, error, refetch } = query
  const around = (part: ReactNode) => (page && part ? <div className={layoutStyles.page}>{part}</div> : part)
  const alert = error && <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (data !== undefined) {
    return (
      <>
        {around(alert)}
        {children(data)}
      </>
    )
  }
  if (!error) return around(waiting)
  if (error instanceof ProblemError && error.status === 404) return <NotFoundPage sentence={error.message} />
  if (error instanceof ProblemError && error.status === 403) return <ForbiddenPage sentence={error.message} />
  return around(alert)
}
