import { useMatches } from '../../../api/workbench'
import { Loaded } from '../../../components/loaded'
import { Nothing } from '../../../components/nothing'
import { MatchCard } from './match-card'
import type { PlanSelection } from '../use-plan-selection'
import styles from './matches.module.css'

interface Props {
  planId: string
  editable: boolean
  selection: PlanSelection
}

/** Written names the registry does not know as they stand, each with what it proposes. */
export function MatchList({ planId, editable, selection }: Props) {
  return (
    <Loaded query={useMatches(planId)}>
      {({ items }) =>
        items.length === 0 ? (
          <Nothing calm title="文中的单位都已对应到登记单位。" />
        ) : (
          <ul className={styles.matches} aria-label="待对应的单位">
            {items.map((unmatched) => (
              <MatchCard
                key={`${unmatched.kind}${unmatched.name}`}
                planId={planId}
                unmatched={unmatched}
                editable={editable}
                selection={selection}
              />
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}
