import type { AssignmentView } from '@luoshi/contracts'
import { Section } from '../../components/section'
import { opinionLabels } from '@luoshi/domain'
import { timeInChina } from '../../time/china-time'

type Claim = NonNullable<AssignmentView['claim']>

/** The lead's statement that the work is done, its evidence, and what the others said to it. */
export function ClaimSection({ view: { claim } }: { view: AssignmentView }) {
  if (!claim) return null
  return (
    <Section title={claim.round > 1 ? `办结报告（第 ${claim.round.toString()} 次）` : '办结报告'}>
      <p className="muted">{timeInChina(claim.claimedAt)} 报告</p>
      <p className="report-part">{claim.statement}</p>
      <h3>佐证材料</h3>
      <ol className="evidence-list">
        {claim.evidence.map(({ title, reference }) => (
          <li key={`${title}/${reference}`}>
            {title} {reference && <span className="muted">{reference}</span>}
          </li>
        ))}
      </ol>
      <Countersignatures claim={claim} />
    </Section>
  )
}

function Countersignatures({ claim }: { claim: Claim }) {
  if (claim.countersignatures.length === 0 && claim.waitingFor.length === 0) return null
  return (
    <>
      <h3>会签情况</h3>
      <ul className="parties">
        {claim.countersignatures.map(({ partyId, partyName, opinion, text, at }) => (
          <li key={partyId}>
            <span className={`opinion opinion-${opinion}`}>{opinionLabels[opinion]}</span>
            <span className="party-name">{partyName}</span>
            <small className="muted">{timeInChina(at)}</small>
            {text && <span className="party-refusal">{text}</span>}
          </li>
        ))}
        {claim.waitingFor.map((name) => (
          <li key={name}>
            <span className="opinion">待会签</span>
            <span className="party-name">{name}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
