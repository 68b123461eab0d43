import type { AssignmentView, PartyView } from '@luoshi/contracts'
import { Section } from '../../components/section'
import { PartyList } from './party-list'
import textStyles from '../../styles/text.module.css'
import cardStyles from '../../styles/card.module.css'

/** Who answers for it: units named in the clause one by one, groups rolled up. */
export function PartiesSection({ view }: { view: AssignmentView }) {
  const named = view.parties.filter((party) => party.via === null)
  return (
    <Section title="承办单位">
      {view.parties.length === 0 && <p className={textStyles.muted}>还没有承办单位。</p>}
      <PartyList parties={named} />
      {view.groups.map((group) => (
        <Group key={group.name} group={group} members={view.parties.filter((party) => party.via === group.name)} />
      ))}
    </Section>
  )
}

function Group({ group, members }: { group: AssignmentView['groups'][number]; members: readonly PartyView[] }) {
  const count = group.members.toString()
  return (
    <details className={cardStyles.fold} open={members.some((party) => party.mine)}>
      <summary>
        <b>{group.name}</b>
        <span>
          {group.acknowledged.toString()}/{count} 已签收
        </span>
        <span>
          {group.reported.toString()}/{count} 已报送
        </span>
        <progress max={group.members} value={group.acknowledged} aria-label={`${group.name}签收进度`} />
      </summary>
      <PartyList parties={members} />
    </details>
  )
}
