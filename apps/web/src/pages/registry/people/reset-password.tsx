import type { PasswordGiven, PersonView } from '@luoshi/contracts'
import { App, Button } from 'antd'
import { touchedByRegistry } from '../../../api/registry'
import { registry, api } from '../../../paths'
import { keyOf } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { WriteError } from '../../../components/write-error'
import { timeInChina } from '../../../time/china-time'
import layoutStyles from '../../../styles/layout.module.css'
import textStyles from '../../../styles/text.module.css'
import recordStyles from '../record.module.css'

interface Props {
  person: PersonView
  onTold: (login: string, password: string) => void
}

/** Lets a person in again: with another password, or by ending the lock. */
export function ResetPassword({ person, onTold }: Props) {
  const { modal, message } = App.useApp()
  const reset = useWrite<PasswordGiven>({
    fresh: touchedByRegistry,
    onSuccess: ({ password }) => {
      onTold(person.login, password)
    },
  })
  const unlock = useWrite<unknown>({
    fresh: [...touchedByRegistry, keyOf(api.system)],
    onSuccess: () => void message.success(`${person.name}：已解除锁定`),
  })
  const ask = (title: string, content: string, onOk: () => void) => {
    modal.confirm({ title, content, okText: title, cancelText: '取消', onOk })
  }
  return (
    <section className={recordStyles.end} aria-label="登录">
      {person.lockedUntil !== null && (
        <p className={textStyles.reason}>登录失败次数过多，锁定至 {timeInChina(person.lockedUntil)}。</p>
      )}
      <div className={layoutStyles.actions}>
        <Button
          loading={reset.isPending}
          onClick={() => {
            const content = `请先核实是${person.name}本人申请。原密码立即失效，已登录的全部退出；新密码只显示一次。`
            ask('重置密码', content, () => {
              reset.mutate({ method: 'POST', url: registry.password(person.id) })
            })
          }}
        >
          重置密码
        </Button>
        {person.lockedUntil !== null && (
          <Button
            loading={unlock.isPending}
            onClick={() => {
              ask('解除锁定', `请先核实是${person.name}（${person.login}）本人申请。解除后可立即登录。`, () => {
                unlock.mutate({ method: 'POST', url: api.unlocking(person.id) })
              })
            }}
          >
            解除锁定
          </Button>
        )}
      </div>
      <WriteError error={reset.error ?? unlock.error} />
    </section>
  )
}
