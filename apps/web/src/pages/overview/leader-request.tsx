import type { OverviewView } from '@luoshi/contracts'
import { Button, Form } from 'antd'
import { Link } from 'react-router'
import { usePerson } from '../../api/person'
import { useCommand } from '../../api/use-command'
import { DrillTag } from '../../components/drill-banner'
import { TextField } from '../../components/fields/text-field'
import { WriteError } from '../../components/write-error'
import { SecretWarning } from '../../components/secret-warning'
import { actionLabels } from '@luoshi/domain'
import { api, pages } from '../../paths'
import { timeInChina } from '../../time/china-time'
import { clsx } from 'clsx'
import { paperEdge } from '../../labels/paper-edge'
import cardStyles from '../../styles/card.module.css'
import layoutStyles from '../../styles/layout.module.css'
import textStyles from '../../styles/text.module.css'

/** What the office asks of the leader, with room for the instruction. */
export function LeaderRequest({ request }: { request: OverviewView['requests'][number] }) {
  const leader = usePerson().role === 'leader'
  return (
    <li className={clsx(cardStyles.card, paperEdge(null))}>
      <p className={cardStyles.head}>
        <b>{request.partyName}</b>
        {request.clock.drill && <DrillTag />}
        <span className={textStyles.muted}>{timeInChina(request.decidedAt ?? request.draftedAt)} 提请</span>
      </p>
      <h3>
        <Link to={pages.assignment(request.assignmentId)}>
          <span className={textStyles.number}>{request.number}</span>
          {request.title}
        </Link>
      </h3>
      <p className={textStyles.reason}>{request.reason}</p>
      <blockquote className={textStyles.paperText}>{request.text}</blockquote>
      {leader && <InstructForm request={request} />}
    </li>
  )
}

function InstructForm({ request }: { request: OverviewView['requests'][number] }) {
  const command = useCommand(request.assignmentId)
  return (
    <Form<{ text: string }>
      noValidate
      layout="vertical"
      className={layoutStyles.noPrint}
      onFinish={(body) => {
        command.mutate({
          method: 'POST',
          url: api.command(request.assignmentId, 'instruct', { paperId: request.id }),
          body,
        })
      }}
    >
      <SecretWarning />
      <TextField name="text" label="批示内容" rows={2} max={5000} />
      <WriteError error={command.error} />
      <Button type="primary" htmlType="submit" loading={command.isPending}>
        {actionLabels.instruct}
      </Button>
    </Form>
  )
}
