import type { SystemView } from '@luoshi/contracts'
import { spanInWords } from '../../time/span-in-words'
import { clsx } from 'clsx'
import cardStyles from '../../styles/card.module.css'
import styles from './system.module.css'

/** What is due on a healthy machine is done within this time, in seconds. */
const promptly = 60

/** What waits in the machine, and whether it waits too long. */
export function QueueFigures({ system: { timerLagSeconds, nudges, mail } }: { system: SystemView }) {
  const figures = [
    {
      name: '到期未处理',
      value: timerLagSeconds === 0 ? '无' : `已等 ${spanInWords(timerLagSeconds)}`,
      late: timerLagSeconds > promptly,
    },
    {
      name: '待传流程信号',
      value: `${nudges.waiting.toString()} 条`,
      note: nudges.waiting > 0 ? `最早一条已等 ${spanInWords(nudges.oldestSeconds)}` : '',
      late: nudges.oldestSeconds > promptly,
    },
    { name: '待发邮件', value: `${mail.pending.toString()} 封`, late: false },
    {
      name: '未送达邮件',
      value: `${mail.failed.toString()} 封`,
      note: mail.failed > 0 ? '由督查办在值守台重新发送' : '',
      late: mail.failed > 0,
    },
    { name: '今日已发邮件', value: `${mail.sentToday.toString()} 封`, late: false },
  ]
  return (
    <dl className={styles.queue}>
      {figures.map(({ name, value, note, late }) => (
        <div key={name} className={late ? clsx(cardStyles.card, styles.late) : cardStyles.card}>
          <dt>{name}</dt>
          <dd>
            {value}
            {note && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
