import type { SystemView } from '@luoshi/contracts'
import { usePerson } from '../../api/person'
import { Nothing } from '../../components/nothing'
import { TodoRow } from '../../components/todo-row'
import { timeInChina } from '../../time/china-time'
import { UnlockPerson } from './unlock-person'
import cardStyles from '../../styles/card.module.css'
import textStyles from '../../styles/text.module.css'

type Locked = SystemView['people']['locked']

/** Accounts that wrong passwords have locked; only the administrator lifts a lock. */
export function LockedPeople({ people }: { people: Locked }) {
  const { role } = usePerson()
  if (people.length === 0) return <Nothing calm title="没有锁定的账号。" />
  return (
    <ul className={cardStyles.cards}>
      {people.map((person) => (
        <TodoRow key={person.id} side={role === 'admin' && <UnlockPerson person={person} />}>
          <h3>{person.name}</h3>
          <p className={textStyles.muted}>
            账号 {person.login}，锁定至 {timeInChina(person.lockedUntil)}
          </p>
        </TodoRow>
      ))}
    </ul>
  )
}
