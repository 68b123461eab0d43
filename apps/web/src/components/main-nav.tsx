import { Badge } from 'antd'
import { NavLink } from 'react-router'
import { useTodos } from '../api/office'
import { usePerson } from '../api/person'
import { placesOf } from '../page-catalogue'
import { pages } from '../paths'
import styles from './main-nav.module.css'

export function MainNav() {
  const { role } = usePerson()
  return (
    <nav className={styles.nav} aria-label="主导航">
      {placesOf(role).map((place) => (
        <NavLink key={place.to} to={place.to}>
          {place.label}
          {place.to === pages.todos() && <WaitingCount />}
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
