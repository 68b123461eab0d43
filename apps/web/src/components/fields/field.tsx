import { Form } from 'antd'
import { clsx } from 'clsx'
import { useId, useState, type ReactElement, type ReactNode } from 'react'
import { problemOf, type Check } from './checks'
import { useTold } from './field-group'
import styles from './fields.module.css'

export type Name = string | number | (string | number)[]

/** A field's place in a form of the library, or its value where the form is kept by hand. */
export type Bound<V> = { name: Name } | { value: V; onChange: (value: V) => void }

/** What every field may say of itself. */
export interface FieldProps {
  label: string
  /** What to write, below the field. */
  help?: ReactNode
  /** A field must be filled in unless it says otherwise. */
  required?: boolean
  /** Stands closed under its label until it is wanted, or holds something. */
  folded?: boolean
  /** The label is only read out: what stands around the field shows it. */
  bare?: boolean
}

/** What a control draws: its value, which a form may not hold yet, and where the label finds it. */
export interface Control<V> {
  id: string
  value: V | undefined
  onChange: (value: V) => void
  'aria-label'?: string
}

interface Props<V> extends FieldProps {
  bound: Bound<V>
  checks: readonly Check[]
  children: (control: Control<V>) => ReactElement
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/**
 * A labelled control with its help and what is wrong with it, the same in the library's forms and in those kept by hand. What
 * is empty is asked for once it has been touched; what is there and wrong says so at once.
 */
export function Field<V>({ bound, ...props }: Props<V>) {
  return 'name' in bound ? <OfForm {...props} name={bound.name} /> : <ByHand {...props} {...bound} />
}

const verdictOn = (checks: readonly Check[]) => (_: unknown, value: unknown) => {
  const problem = problemOf(checks, value)
  return problem === null ? Promise.resolve() : Promise.reject(new Error(problem))
}

type Part<V> = Omit<Props<V>, 'bound'>

function OfForm<V>({ name, label, help, required = true, folded = false, checks, children }: Part<V> & { name: Name }) {
  const form = Form.useFormInstance()
  const held = Form.useWatch(name, form) as unknown
  const item = (
    <Form.Item name={name} label={label} extra={help} required={required} rules={[{ validator: verdictOn(checks) }]}>
      <Drawn draw={children} />
    </Form.Item>
  )
  return folded ? (
    <Fold label={label} empty={isEmpty(held)}>
      {item}
    </Fold>
  ) : (
    item
  )
}

/** Takes what the library's form puts upon its child. */
function Drawn<V>({ draw, id = '', value, onChange }: Partial<Control<V>> & { draw: Props<V>['children'] }) {
  return draw({ id, value, onChange: (next) => onChange?.(next) })
}

type Hand<V> = Part<V> & { value: V; onChange: (value: V) => void }

function ByHand<V>({ value, onChange, label, help, required = true, folded = false, bare = false, ...rest }: Hand<V>) {
  const id = useId()
  const [touched, setTouched] = useState(false)
  const found = problemOf(rest.checks, value)
  const problem = touched || !isEmpty(value) ? found : null
  useTold(id, found === null)
  const item = (
    <Form.Item
      layout="vertical"
      className={clsx(styles.byHand)}
      {...(bare ? {} : { label, htmlFor: id })}
      extra={help}
      required={required}
      {...(problem === null ? {} : { validateStatus: 'error' as const, help: problem })}
    >
      {rest.children({
        id,
        value,
        ...(bare ? { 'aria-label': label } : {}),
        onChange: (next) => {
          setTouched(true)
          onChange(next)
        },
      })}
    </Form.Item>
  )
  return folded ? (
    <Fold label={label} empty={isEmpty(value)}>
      {item}
    </Fold>
  ) : (
    item
  )
}

/** Opens by itself over what is filled in, and never closes over it. */
function Fold({ label, empty, children }: { label: string; empty: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(!empty)
  return (
    <details
      className={styles.fold}
      open={open || !empty}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
      }}
    >
      <summary>{label}（选填）</summary>
      {children}
    </details>
  )
}
