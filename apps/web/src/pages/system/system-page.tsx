import type { SystemView } from '@luoshi/contracts'
import { useSystem } from '../../api/system'
import { Loaded } from '../../components/loaded'
import { PageHeading } from '../../components/page-heading'
import { Section } from '../../components/section'
import { timeInChina } from '../../time/china-time'
import { CalendarSection } from './calendar-section'
import { LockedPeople } from './locked-people'
import { PartCards } from './part-cards'
import { QueueFigures } from './queue-figures'
import layoutStyles from '../../styles/layout.module.css'
import textStyles from '../../styles/text.module.css'

/** What an administrator looks after: the machine, its queues and its accounts, and nothing of the matter itself. */
export function SystemPage() {
  const system = useSystem()
  return (
    <div className={layoutStyles.page}>
      <PageHeading title="系统状态" />
      <Loaded query={system}>{(view) => <System system={view} />}</Loaded>
    </div>
  )
}

function System({ system }: { system: SystemView }) {
  return (
    <>
      <Section
        title="运行"
        extra={<span className={textStyles.muted}>{timeInChina(system.asOf)} 查询，每 15 秒更新</span>}
      >
        <PartCards system={system} />
      </Section>
      <Section title="队列">
        <QueueFigures system={system} />
      </Section>
      <Section
        title={`锁定的账号（${system.people.locked.length.toString()}）`}
        extra={<span className={textStyles.muted}>启用账号 {system.people.active} 个</span>}
      >
        <LockedPeople people={system.people.locked} />
      </Section>
      <CalendarSection lastPublishedYear={system.calendar.lastPublishedYear} today={system.asOf} />
    </>
  )
}
