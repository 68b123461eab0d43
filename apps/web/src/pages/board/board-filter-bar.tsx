import type { AssignmentCounts } from '@luoshi/contracts'
import { Button, Select } from 'antd'
import { stageLabels, stageNames } from '@luoshi/domain'
import { SearchField } from '../../components/fields/search-field'
import { longestSearch, type BoardFilters } from './board-filters'
import type { ChangeFilters } from './use-board-filters'
import { clsx } from 'clsx'
import filterBarStyles from '../../styles/filter-bar.module.css'

const sorts: Record<NonNullable<BoardFilters['sort']>, string> = {
  light: '灯号（红在前）',
  due: '到期先后',
  number: '编号',
  changed: '最近变动',
}

const withCount = (label: string, count: number | undefined) =>
  count === undefined ? label : `${label}（${count.toString()}）`

/** Narrows the board; choices show how many items they lead to. */
export function BoardFilterBar({
  counts,
  filters,
  onChange,
}: {
  counts: AssignmentCounts | undefined
  filters: BoardFilters
  onChange: ChangeFilters
}) {
  const choose = (name: keyof BoardFilters) => (value: string | undefined) => {
    onChange({ [name]: value })
  }
  const plans = counts?.byPlan.map((plan) => ({
    value: plan.planId,
    label: withCount(plan.drill ? `【演练】${plan.planTitle}` : plan.planTitle, plan.total),
  }))
  const departments = counts?.byDepartment.map(({ departmentId, name, total }) => ({
    value: departmentId,
    label: withCount(name, total),
  }))
  const narrowed = Object.keys(filters).some((name) => name !== 'sort')
  return (
    <search className={filterBarStyles.bar} aria-label="筛选台账">
      <SearchField
        key={filters.q ?? ''}
        label="搜索事项或单位"
        sent={filters.q ?? ''}
        max={longestSearch}
        onSend={choose('q')}
      />
      <Choice label="计划" value={filters.planId} options={plans ?? []} onChange={choose('planId')} wide />
      <Choice
        label="状态"
        value={filters.stage}
        options={stageNames.map((stage) => ({
          value: stage,
          label: withCount(stageLabels[stage], counts?.byStage[stage]),
        }))}
        onChange={choose('stage')}
      />
      <Choice label="单位" value={filters.departmentId} options={departments ?? []} onChange={choose('departmentId')} />
      <Select
        aria-label="排序"
        value={filters.sort ?? 'light'}
        options={Object.entries(sorts).map(([value, label]) => ({ value, label }))}
        onChange={choose('sort')}
      />
      {narrowed && (
        <Button
          type="link"
          onClick={() => {
            onChange({
              planId: undefined,
              light: undefined,
              stage: undefined,
              departmentId: undefined,
              q: undefined,
              open: undefined,
            })
          }}
        >
          清除筛选
        </Button>
      )}
    </search>
  )
}

function Choice({
  label,
  value,
  options,
  onChange,
  wide = false,
}: {
  label: string
  value: string | undefined
  options: { value: string; label: string }[]
  onChange: (value: string | undefined) => void
  wide?: boolean
}) {
  return (
    <Select
      className={clsx(wide && filterBarStyles.wide)}
      aria-label={label}
      placeholder={`全部${label}`}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={value ?? null}
      options={options}
      onChange={(next: string | undefined) => {
        onChange(next)
      }}
    />
  )
}
