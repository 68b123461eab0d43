import type { AssignmentView } from '@luoshi/contracts'
import { opinionLabels } from '@luoshi/domain'
import { Tag } from '../../components/tag'
import { opinionTones } from '../../labels/reports'
import { timeInChina } from '../../time/china-time'
import textStyles from '../../styles/text.module.css'
import reportStyles from './report.module.css'
import partyStyles from './party-list.module.css'
import styles from './claim-section.module.css'

type Claim = NonNullable<AssignmentView['claim']>

/** The lead's statement that the work is done, with its evidence: what others put their names to. */
export const ClaimText = ({ claim: { statement, evidence } }: { claim: Claim }) => (
  <>
    <p className={reportStyles.part}>{statement}</p>
    <h3>佐证材料</h3>
    <ol className={styles.evidence}>
      {evidence.map(({ title, reference }) => (
        <li key={`${title}/${reference}`}>
          {title} {reference && <span className={textStyles.muted}>{reference}</span>}
        </li>
      ))}
    </ol>
  </>
)

/** What the others said to it, and who has not spoken yet. */
export function Countersignatures({ claim }: { claim: Claim }) {
  if (claim.countersignatures.length === 0 && claim.waitingFor.length === 0) return null
  return (
    <>
      <h3>会签情况</h3>
      <ul className={partyStyles.parties}>
        {claim.countersignatures.map(({ partyId, partyName, opinion, text, at }) => (
          <li key={partyId}>
            <Tag tone={opinionTones[opinion]}>{opinionLabels[opinion]}</Tag>
            <span className={partyStyles.name}>{partyName}</span>
            <small className={textStyles.muted}>{timeInChina(at)}</small>
            {text && <span className={partyStyles.refusal}>{text}</span>}
          </li>
        ))}
        {claim.waitingFor.map((name) => (
          <li key={name}>
            <Tag>待会签</Tag>
            <span className={partyStyles.name}>{name}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
