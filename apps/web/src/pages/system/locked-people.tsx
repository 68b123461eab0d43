import type { SystemView } from '@luoshi/contracts'
import { usePerson } from '../../api/person'
import { Nothing } from '../../components/nothing'
import { timeInChina } from '../../time/china-time'
import { UnlockPerson } from './unlock-person'

type Locked = SystemView['people']['locked']

/** Accounts that wrong passwords have locked; only the administrator lifts a lock. */
export function LockedPeople({ people }: { people: Locked }) {
  const { role } = usePerson()
  if (people.length === 0) return <Nothing calm title="没有锁定的账号。" />
  return (
    <ul className="cards">
      {people.map((person) => (
        <li key={person.id} className="card todo">
          <div className="todo-main">
            <h3>{person.name}</h3>
            <p className="muted">
              账号 {person.login}，锁定至 {timeInChina(person.lockedUntil)}
            </p>
          </div>
          {role === 'admin' && <UnlockPerson person={person} />}
        </li>
      ))}
    </ul>
  )
}
