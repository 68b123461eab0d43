import type { EventList, EventView } from '@luoshi/contracts'
import { Alert, Skeleton } from 'antd'
import { useEvents } from '../../api/assignments'
import { Capped } from '../../components/capped'
import { Loaded } from '../../components/loaded'
import { Section } from '../../components/section'
import { timeInChina } from '../../time/china-time'
import textStyles from '../../styles/text.module.css'
import styles from './timeline-section.module.css'

/** The log, the newest entry first. */
export function TimelineSection({ id }: { id: string }) {
  const events = useEvents(id)
  return (
    <Section
      title="办理过程"
      extra={
        events.data?.intact && (
          <span className={styles.intact}>记录链完整，共 {events.data.items.length.toString()} 条</span>
        )
      }
    >
      <Loaded query={events} waiting={<Skeleton active title={false} paragraph={{ rows: 4 }} />}>
        {(list) => <Timeline list={list} />}
      </Loaded>
    </Section>
  )
}

function Timeline({ list }: { list: EventList }) {
  return (
    <>
      {!list.intact && (
        <Alert type="error" showIcon role="alert" title="记录链校验不通过，可能被改动，请立即报告管理员。" />
      )}
      <Capped items={[...list.items].sort((a, b) => b.seq - a.seq)} atFirst={15} word="条">
        {(shown) => (
          <ol className={styles.timeline}>
            {shown.map((event) => (
              <Entry key={event.seq} event={event} />
            ))}
          </ol>
        )}
      </Capped>
    </>
  )
}

const Entry = ({ event }: { event: EventView }) => (
  <li title={`第 ${event.seq.toString()} 条，校验值 ${event.hash.slice(0, 16)}`}>
    <time dateTime={event.at}>{timeInChina(event.at)}</time>
    <div>
      <p>
        {event.text}
        <small className={textStyles.muted}>{event.actorName}</small>
      </p>
      {event.note && <blockquote>{event.note}</blockquote>}
    </div>
  </li>
)
