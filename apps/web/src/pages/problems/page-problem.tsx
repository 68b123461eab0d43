import { useEffect, useState } from 'react'
import { useRouteError } from 'react-router'
import { offline, ProblemError } from '../../api/problem-error'
import { ProblemAlert } from '../../components/problem-alert'
import { WaitingPage } from '../../components/waiting-page'
import layoutStyles from '../../styles/layout.module.css'
import { CrashPage } from './crash-page'
import { PageNotFetched } from '../../api/page-not-fetched'
import { mayReload, reloadOnce } from './reload-once'

/** Milliseconds between two looks whether the server is there again. */
const lookAgainMs = 5_000

const reachable = (): Promise<boolean> =>
  fetch('/health/live', { signal: AbortSignal.timeout(lookAgainMs) }).then(
    () => true,
    () => false,
  )

const gone = new ProblemError(0, 'page.not-fetched', '页面未能打开，请稍后重试。')

/**
 * In the place of a page that is not there; what stands around it stays. Without a network it waits for one. Where the
 * server answers, a release has taken the page's script away: the page is loaded anew, once and without a word.
 */
export function PageProblem() {
  const error = useRouteError()
  return error instanceof PageNotFetched ? <NotFetched /> : <CrashPage />
}

function NotFetched() {
  const [state, setState] = useState<'looking' | 'offline' | 'gone'>('looking')
  useEffect(() => {
    const look = async () => {
      if (!(await reachable())) setState('offline')
      else if (mayReload()) reloadOnce()
      else setState('gone')
    }
    void look()
    const timer = setInterval(() => void look(), lookAgainMs)
    const online = () => void look()
    addEventListener('online', online)
    return () => {
      clearInterval(timer)
      removeEventListener('online', online)
    }
  }, [])
  if (state === 'looking') return <WaitingPage />
  return (
    <div className={layoutStyles.page}>
      <ProblemAlert error={state === 'offline' ? offline() : gone} onRetry={reloadOnce} />
    </div>
  )
}
