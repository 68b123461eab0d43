import type { AssignmentView } from '@luoshi/contracts'
import { Link } from 'react-router'
import { usePerson } from '../../api/person'
import { pages } from '../../paths'
import textStyles from '../../styles/text.module.css'

/** The plan an assignment comes from; the office can open it, for others it leads to its items on the board. */
export function PlanName({ view }: { view: AssignmentView }) {
  const { role } = usePerson()
  const office = role === 'coordinator' || role === 'director'
  return (
    <Link className={textStyles.quiet} to={office ? pages.plan(view.planId) : pages.board({ planId: view.planId })}>
      {view.planTitle}
    </Link>
  )
}
