import type { AssignmentView } from '@luoshi/contracts'
import { Hint } from '../../components/hint'
import { Section } from '../../components/section'
import { timeInChina } from '../../time/china-time'
import { ClaimText, Countersignatures } from './claim-text'
import textStyles from '../../styles/text.module.css'

/** The lead's statement that the work is done, its evidence, what the others said to it, and whether it was sent back. */
export function ClaimSection({ view: { claim } }: { view: AssignmentView }) {
  if (!claim) return null
  return (
    <Section title={claim.round > 1 ? `办结报告（第 ${claim.round.toString()} 次）` : '办结报告'}>
      <p className={textStyles.muted}>{timeInChina(claim.claimedAt)} 报告</p>
      {claim.sentBack && (
        <Hint
          type="warning"
          showIcon
          title={`已退回整改：${claim.sentBack.reason}`}
          description={`${timeInChina(claim.sentBack.at)} 退回`}
        />
      )}
      <ClaimText claim={claim} />
      <Countersignatures claim={claim} />
    </Section>
  )
}
