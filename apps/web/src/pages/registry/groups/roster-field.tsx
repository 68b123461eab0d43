import type { KeptDepartmentView } from '@luoshi/contracts'
import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { moved } from './moved'
import textStyles from '../../../styles/text.module.css'
import styles from './roster-field.module.css'

interface Props {
  /** Set by the form around it. */
  id?: string
  value?: readonly string[]
  onChange?: (value: string[]) => void
  departments: readonly KeptDepartmentView[]
}

/** A roster in its order: members are added from the registry, moved and taken out. */
export function RosterField({ id, value = [], onChange, departments }: Props) {
  const change = (next: string[]) => onChange?.(next)
  const nameOf = (member: string) => departments.find((one) => one.id === member)?.name ?? '（已不在名录中）'
  const free = departments.filter((one) => one.dissolved === null && !value.includes(one.id))
  return (
    <div className={styles.roster}>
      <Select
        {...(id === undefined ? {} : { id })}
        mode="multiple"
        aria-label="添加成员单位"
        placeholder="输入单位名称，选中即加入名单"
        value={[]}
        showSearch={{ optionFilterProp: 'label' }}
        options={free.map((one) => ({
          value: one.id,
          label: one.shortName === null ? one.name : `${one.name}（${one.shortName}）`,
        }))}
        onChange={(added: string[]) => {
          change([...value, ...added])
        }}
      />
      <ol aria-label="成员单位">
        {value.map((member, index) => (
          <li key={member}>
            <span>
              <span className={textStyles.number}>{index + 1}</span>
              {nameOf(member)}
            </span>
            <span className={styles.moves}>
              <Button
                type="text"
                size="small"
                icon={<ArrowUpOutlined />}
                aria-label={`${nameOf(member)}上移`}
                disabled={index === 0}
                onClick={() => {
                  change(moved(value, index, -1))
                }}
              />
              <Button
                type="text"
                size="small"
                icon={<ArrowDownOutlined />}
                aria-label={`${nameOf(member)}下移`}
                disabled={index === value.length - 1}
                onClick={() => {
                  change(moved(value, index, 1))
                }}
              />
              <Button
                type="text"
                size="small"
                aria-label={`移出${nameOf(member)}`}
                onClick={() => {
                  change(value.filter((one) => one !== member))
                }}
              >
                移出
              </Button>
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
