import { App, Button } from 'antd'
import { keyOf } from '../../api/query-keys'
import { useWrite } from '../../api/use-write'
import { WriteError } from '../../components/write-error'
import { api } from '../../paths'

/** Lifts the lock of an account, once it is confirmed that the person asks for it. */
export function UnlockPerson({ person }: { person: { id: string; login: string; name: string } }) {
  const { modal, message } = App.useApp()
  const write = useWrite<unknown>({
    fresh: [keyOf(api.system)],
    onSuccess: () => void message.success(`${person.name}：已解除锁定`),
  })
  const ask = () => {
    modal.confirm({
      title: '解除锁定',
      content: `请先核实是${person.name}（${person.login}）本人申请。解除后可立即登录。`,
      okText: '解除锁定',
      cancelText: '取消',
      onOk: () => {
        write.mutate({ method: 'POST', url: api.unlocking(person.id) })
      },
    })
  }
  return (
    <>
      <WriteError error={write.error} />
      <Button loading={write.isPending} onClick={ask}>
        解除锁定
      </Button>
    </>
  )
}
