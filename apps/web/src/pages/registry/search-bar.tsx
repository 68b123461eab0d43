import type { ReactNode } from 'react'
import { TextField } from '../../components/fields/text-field'
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
      <TextField
        bare
        type="search"
        label={label}
        placeholder={label}
        required={false}
        rows={1}
        max={100}
        value={value}
        onChange={onChange}
      />
      {children}
    </search>
  )
}
