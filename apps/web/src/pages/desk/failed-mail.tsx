import type { MailView } from '@luoshi/contracts'
import { Button } from 'antd'
import { keyOf } from '../../api/query-keys'
import { useWrite } from '../../api/use-write'
import { DrillTag } from '../../components/drill-banner'
import { TodoRow } from '../../components/todo-row'
import { WriteError } from '../../components/write-error'
import { api } from '../../paths'
import { timeInChina } from '../../time/china-time'
import cardStyles from '../../styles/card.module.css'
import textStyles from '../../styles/text.module.css'

/** A mail the server refused for good, with its words. */
export function FailedMail({ mail }: { mail: MailView }) {
  const write = useWrite<unknown>({ fresh: [keyOf(api.desk)] })
  return (
    <TodoRow
      side={
        <Button
          loading={write.isPending}
          onClick={() => {
            write.mutate({ method: 'POST', url: api.resend(mail.id) })
          }}
        >
          重新发送
        </Button>
      }
    >
      <h3>{mail.subject}</h3>
      <p className={cardStyles.head}>
        <span>收件人 {mail.recipient}</span>
        {mail.drill && <DrillTag />}
        <span className={textStyles.muted}>
          {timeInChina(mail.createdAt)}，已试 {mail.attempts.toString()} 次
        </span>
      </p>
      {mail.reply && <p className={textStyles.reason}>邮件服务器答复：{mail.reply}</p>}
      <WriteError error={write.error} />
    </TodoRow>
  )
}
