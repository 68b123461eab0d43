import type { EventList } from '@luoshi/contracts'
import { Alert, Button, Skeleton } from 'antd'
import { useState } from 'react'
import { useEvents } from '../../api/assignments'
import { Loaded } from '../../components/loaded'
import { Section } from '../../components/section'
import { timeInChina } from '../../time/china-time'

const shownAtFirst = 15

/** The log, the newest entry first. */
export function TimelineSection({ id }: { id: string }) {
  const events = useEvents(id)
  return (
    <Section
      title="办理过程"
      extra={
        events.data?.intact && <span className="intact">记录链完整，共 {events.data.items.length.toString()} 条</span>
      }
    >
      <Loaded query={events} waiting={<Skeleton active title={false} paragraph={{ rows: 4 }} />}>
        {(list) => <Timeline list={list} />}
      </Loaded>
    </Section>
  )
}

function Timeline({ list }: { list: EventList }) {
  const [all, setAll] = useState(false)
  const newestFirst = [...list.items].sort((a, b) => b.seq - a.seq)
  const shown = all ? newestFirst : newestFirst.slice(0, shownAtFirst)
  return (
    <>
      {!list.intact && (
        <Alert type="error" showIcon role="alert" title="记录链校验不通过，可能被改动，请立即报告管理员。" />
      )}
      <ol className="timeline">
        {shown.map((event) => (
          <li key={event.seq} title={`第 ${event.seq.toString()} 条，校验值 ${event.hash.slice(0, 16)}`}>
            <time dateTime={event.at}>{timeInChina(event.at)}</time>
            <div>
              <p>
                {event.text}
                <small className="muted">{event.actorName}</small>
              </p>
              {event.note && <blockquote>{event.note}</blockquote>}
            </div>
          </li>
        ))}
      </ol>
      {shown.length < newestFirst.length && (
        <Button
          onClick={() => {
            setAll(true)
          }}
        >
          显示全部 {newestFirst.length.toString()} 条
        </Button>
      )}
    </>
  )
}
