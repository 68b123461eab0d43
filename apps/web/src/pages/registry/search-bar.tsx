import { Input } from 'antd'
import type { ReactNode } from 'react'
import filterBarStyles from '../../styles/filter-bar.module.css'

/** Narrows a list by words as they are typed. */
export function SearchBar({
  label,
  value,
  onChange,
  children,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  children?: ReactNode
}) {
  return (
    <search className={filterBarStyles.bar} aria-label="筛选名录">
      <Input
        type="search"
        aria-label={label}
        placeholder={label}
        allowClear
        maxLength={100}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
        }}
      />
      {children}
    </search>
  )
}
