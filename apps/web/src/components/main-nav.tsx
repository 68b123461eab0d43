import { Badge } from 'antd'
import { NavLink } from 'react-router'
import { useTodos } from '../api/office'
import { usePerson } from '../api/person'
import type { Role } from '../labels/roles'
import { pages } from '../paths'
import styles from './main-nav.module.css'

const places = {
  desk: { to: pages.desk, label: '值守台' },
  todos: { to: pages.todos(), label: '待办' },
  overview: { to: pages.overview, label: '总览' },
  board: { to: pages.board(), label: '台账' },
  plans: { to: pages.plans, label: '计划' },
  registry: { to: pages.registry(), label: '名录' },
  system: { to: pages.system, label: '系统状态' },
}

type Place = keyof typeof places

/** Where each role goes, its first page first. */
export const placesOf: Record<Role, readonly Place[]> = {
  clerk: ['todos', 'board'],
  head: ['todos', 'board'],
  coordinator: ['desk', 'todos', 'board', 'plans', 'overview', 'registry'],
  director: ['desk', 'todos', 'board', 'plans', 'overview', 'registry'],
  leader: ['overview', 'todos', 'board'],
  admin: ['system', 'registry'],
}

export const homeOf = (role: Role): string => places[placesOf[role][0] ?? 'board'].to

export function MainNav() {
  const { role } = usePerson()
  return (
    <nav className={styles.nav} aria-label="主导航">
      {placesOf[role].map((place) => (
        <NavLink key={place} to={places[place].to}>
          {places[place].label}
          {place === 'todos' && <WaitingCount />}
        </NavLink>
      ))}
    </nav>
  )
}

/** How much is late or due today; what is due later needs no alarm. */
function WaitingCount() {
  const { data } = useTodos()
  const count = (data?.counts.late ?? 0) + (data?.counts.today ?? 0)
  return <Badge count={count} size="small" overflowCount={99} title={`逾期和今天到期 ${count.toString()} 件`} />
}
