import type { KeptDepartmentView } from '@luoshi/contracts'
import { Select } from 'antd'
import { useState } from 'react'
import { useKeptDepartments } from '../../../api/registry'
import { Nothing } from '../../../components/nothing'
import { Records, type RecordList } from '../records'
import { DepartmentForm } from './department-form'
import { formerNamesInWords, usesInWords } from './uses-in-words'
import { Tag } from '../../../components/tag'
import textStyles from '../../../styles/text.module.css'

const list: RecordList<KeptDepartmentView> = {
  subject: 'departments',
  title: '单位名录',
  addLabel: '新增单位',
  search: {
    label: '搜索单位名称、简称、别名或原名',
    textsOf: ({ name, shortName, aliases, formerNames }) => [
      ...[name, shortName, ...aliases],
      ...formerNames.map((former) => former.name),
    ],
  },
  word: '个单位',
  name: { title: '单位', about: ({ shortName }) => shortName && <small>简称 {shortName}</small> },
  columns: [
    { id: 'aliases', title: '别名', optional: true, cell: ({ aliases }) => aliases.join('、') || '—' },
    { id: 'former', title: '原名', optional: true, cell: (one) => formerNamesInWords(one) || '—' },
    {
      ...{ id: 'use', title: '使用情况', optional: true, sort: ({ use }) => use.open },
      cell: (one) => usesInWords(one) || '未使用',
    },
    {
      ...{ id: 'state', title: '状态', optional: true, sort: ({ dissolved }) => dissolved?.on ?? null },
      cell: (one) => <State one={one} />,
    },
  ],
  card: {
    mark: (one) => <State one={one} />,
    below: (one) => (
      <p className={textStyles.muted}>
        {[
          one.shortName && `简称 ${one.shortName}`,
          one.formerNames.length > 0 && `原 ${formerNamesInWords(one)}`,
          usesInWords(one),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    ),
  },
  empty: <Nothing title="名录还是空的。">点“新增单位”逐个录入，或下载模板后批量导入。</Nothing>,
  noneFound: <Nothing title="没有符合条件的单位。">换个词，或把状态改为“全部”再看。</Nothing>,
}

function State({ one: { dissolved } }: { one: KeptDepartmentView }) {
  if (dissolved === null) return <Tag tone="green">在用</Tag>
  return (
    <span>
      <Tag>已撤并</Tag>{' '}
      <small>
        {dissolved.on}
        {dissolved.successorName && `，由${dissolved.successorName}承接`}
      </small>
    </span>
  )
}

const standings = ['existing', 'dissolved', 'all'] as const
type Standing = (typeof standings)[number]
const standingLabels: Record<Standing, string> = { existing: '在用', dissolved: '已撤并', all: '全部' }

/** The departments that plans give work to. */
export function DepartmentsPage() {
  const query = useKeptDepartments()
  const [standing, setStanding] = useState<Standing>('existing')
  return (
    <Records
      list={list}
      query={query}
      filter={{
        passes: ({ dissolved }) => standing === 'all' || (standing === 'dissolved') === (dissolved !== null),
        control: (
          <Select
            aria-label="状态"
            value={standing}
            options={standings.map((value) => ({ value, label: standingLabels[value] }))}
            onChange={setStanding}
          />
        ),
      }}
      form={(department, close) => (
        <DepartmentForm
          key={department?.id ?? ''}
          department={department}
          all={query.data?.items ?? []}
          onClose={close}
        />
      )}
    />
  )
}
