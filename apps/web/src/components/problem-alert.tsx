import { Alert, Button } from 'antd'
import { ProblemError } from '../api/problem-error'
import { clsx } from 'clsx'
import styles from './problem-alert.module.css'

/** An error shown in its place: the API's own sentence, and a way on where trying again can help. */
export function ProblemAlert({ error, onRetry }: { error: Error | null; onRetry?: () => void }) {
  if (!error) return null
  const problem = error instanceof ProblemError ? error : null
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className={clsx(styles.alert)}
      title={problem?.message ?? '页面出错了，请刷新后重试。'}
      description={
        problem && problem.errors.length > 0 ? (
          <ul>
            {problem.errors.map(({ path, message }) => (
              <li key={path}>{message}</li>
            ))}
          </ul>
        ) : undefined
      }
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            重试
          </Button>
        )
      }
    />
  )
}
