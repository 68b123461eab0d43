import type { KeptGroupView } from '@luoshi/contracts'
import { useKeptDepartments, useKeptGroups } from '../../../api/registry'
import { Nothing } from '../../../components/nothing'
import { Records, type RecordList } from '../records'
import { GroupForm } from './group-form'
import textStyles from '../../../styles/text.module.css'

const Members = ({ group: { members } }: { group: KeptGroupView }) =>
  members.length === 0 ? (
    <span className={textStyles.reason}>名单是空的，写到它的事项不能确认。</span>
  ) : (
    members.map(({ name }) => name).join('、')
  )

const list: RecordList<KeptGroupView> = {
  subject: 'groups',
  title: '分组名单',
  addLabel: '新增分组',
  search: {
    label: '搜索分组或成员单位',
    textsOf: ({ name, aliases, members }) => [name, ...aliases, ...members.map((member) => member.name)],
  },
  word: '个分组',
  name: { title: '分组' },
  columns: [
    { id: 'aliases', title: '别名', optional: true, cell: ({ aliases }) => aliases.join('、') || '—' },
    {
      ...{ id: 'size', title: '家数', optional: true, look: 'nowrap', sort: ({ members }) => members.length },
      cell: ({ members }) => `${members.length.toString()} 家`,
    },
    { id: 'members', title: '成员单位', optional: true, cell: (group) => <Members group={group} /> },
  ],
  card: {
    mark: ({ members }) => <span className={textStyles.muted}>{members.length} 家</span>,
    below: (group) => (
      <>
        {group.aliases.length > 0 && <p className={textStyles.muted}>别名 {group.aliases.join('、')}</p>}
        <p>
          <Members group={group} />
        </p>
      </>
    ),
  },
  empty: <Nothing title="还没有分组名单。">计划中“各镇、街道”一类的统称，须有名单才能逐家交办。</Nothing>,
  noneFound: <Nothing title="没有符合条件的分组。">换个词再看。</Nothing>,
}

/** The groups that plans name, with who stands behind each. */
export function GroupsPage() {
  const departments = useKeptDepartments()
  return (
    <Records
      list={list}
      query={useKeptGroups()}
      form={(group, close) =>
        departments.data && (
          <GroupForm key={group?.id ?? ''} group={group} departments={departments.data.items} onClose={close} />
        )
      }
    />
  )
}
