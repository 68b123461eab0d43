import type { AssignmentView } from '@luoshi/contracts'
import { Hint } from '../../../components/hint'
import { ClaimText, Countersignatures } from '../claim-text'
import styles from './actions.module.css'

/** What the office accepts or sends back, with who objects first. */
export function claimToAccept({ claim }: AssignmentView) {
  if (!claim) return null
  const objectors = claim.countersignatures.filter(({ opinion }) => opinion === 'objected')
  return (
    <section className={styles.signed} aria-label="办结报告">
      {objectors.length > 0 && (
        <Hint type="warning" showIcon title={`${objectors.map(({ partyName }) => partyName).join('、')}会签有异议`} />
      )}
      <ClaimText claim={claim} />
      <Countersignatures claim={claim} />
    </section>
  )
}
