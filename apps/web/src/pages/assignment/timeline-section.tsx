import type { EventList, EventView } from '@luoshi/contracts'
import { Alert, Button, Skeleton } from 'antd'
import { useEvents } from '../../api/assignments'
import { Loaded } from '../../components/loaded'
import { Section } from '../../components/section'
import { timeInChina } from '../../time/china-time'
import textStyles from '../../styles/text.module.css'
import styles from './timeline-section.module.css'

/** The log, the newest entry first; older ones on demand. */
export function TimelineSection({ id }: { id: string }) {
  const events = useEvents(id)
  return (
    <Section
      title="办理过程"
      extra={events.data?.pages.every(({ intact }) => intact) && <span className={styles.intact}>所列记录链完整</span>}
    >
      <Loaded query={events} waiting={<Skeleton active title={false} paragraph={{ rows: 4 }} />}>
        {({ pages }) => (
          <>
            <Timeline pages={pages} />
            {events.hasNextPage && (
              <Button loading={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
                更多
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Timeline({ pages }: { pages: readonly EventList[] }) {
  return (
    <>
      {pages.some(({ intact }) => !intact) && (
        <Alert type="error" showIcon role="alert" title="记录链校验不通过，可能被改动，请立即报告管理员。" />
      )}
      <ol className={styles.timeline}>
        {pages.flatMap(({ items }) => items.map((event) => <Entry key={event.seq} event={event} />))}
      </ol>
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
