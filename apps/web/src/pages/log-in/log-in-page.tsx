import type { LogIn } from '@luoshi/contracts'
import { Button, Form } from 'antd'
import { useEffect } from 'react'
import { Navigate, useSearchParams } from 'react-router'
import { useLogIn, useSession } from '../../api/session'
import { TextField } from '../../components/fields/text-field'
import { WriteError } from '../../components/write-error'
import { Seal } from '../../components/seal'
import { safeNext } from './safe-next'
import styles from './log-in.module.css'

export function LogInPage() {
  const session = useSession()
  const logIn = useLogIn()
  const [params] = useSearchParams()
  const next = params.get('next')
  useEffect(() => {
    document.title = '登录 · 落实'
  }, [])
  if (session.data) return <Navigate to={safeNext(next)} replace />
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <div className={styles.brand}>
          <Seal />
          <h1>落实</h1>
        </div>
        <p className={styles.slogan}>条条有人管，件件有回音</p>
        {params.get('ended') === 'by-person' && !logIn.error && (
          <p className={styles.why} role="status">
            已退出
          </p>
        )}
        {next && !logIn.error && <p className={styles.why}>请先登录，登录后回到刚才的页面。</p>}
        <WriteError error={logIn.error} />
        <Form<LogIn>
          noValidate
          layout="vertical"
          requiredMark={false}
          onFinish={(values) => {
            logIn.mutate(values)
          }}
        >
          <TextField name="login" label="账号" rows={1} max={80} size="large" autoComplete="username" autoFocus />
          <TextField
            name="password"
            label="密码"
            type="password"
            rows={1}
            max={200}
            size="large"
            autoComplete="current-password"
          />
          <Button type="primary" htmlType="submit" block size="large" loading={logIn.isPending}>
            登录
          </Button>
        </Form>
        <p className={styles.foot}>严禁录入涉密信息</p>
      </div>
    </main>
  )
}
