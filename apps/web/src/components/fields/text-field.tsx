import { Button, Form, Input } from 'antd'
import type { TextAreaProps } from 'antd/es/input'
import { clsx } from 'clsx'
import { atMost, filled, type Check } from './checks'
import { Field, type Bound, type Control, type FieldProps, type Name } from './field'
import styles from './fields.module.css'

interface Look {
  /** In characters; what is longer stays as it is and is told. */
  max: number
  /** How many lines it begins with; with more than one it grows as one writes. */
  rows: number
  /** Whether it grows from a single line as well. */
  grows: boolean
  placeholder?: string
  disabled?: boolean
  autoFocus?: boolean
  type?: 'text' | 'email' | 'password' | 'search'
  /** What the browser may fill in by itself; nothing unless told. */
  autoComplete?: string
  size?: 'large' | 'small'
}

interface Props extends FieldProps, Partial<Look> {
  checks?: readonly Check[]
  /** What an official would write anyway, one click away; in a form of the library only. */
  phrases?: readonly string[]
}

/** The count is shown for long texts, and for others once they come near their length. */
const countInWords = (count: number, max: number): string =>
  max > 2000 || count > 0.8 * max ? `${count.toString()} / ${max.toString()}` : ''

/** Its place is always there: were it put in while one writes, the control would be drawn anew and lose the hand. */
const countOf = (max: number) => ({ max, show: ({ count }: { count: number }) => countInWords(count, max) })

/** A text to write. What is pasted is never cut: too long a text is kept, counted and refused. */
export function TextField({ label, max = 2000, rows = 3, checks = [], phrases = [], ...props }: Props & Bound<string>) {
  const {
    help,
    required = true,
    folded = false,
    bare = false,
    placeholder,
    disabled = false,
    type = 'text',
    autoFocus = false,
    autoComplete = 'off',
    size,
    grows = rows > 1,
  } = props
  const look: Look = {
    max,
    rows,
    grows,
    disabled,
    type,
    autoFocus,
    autoComplete,
    ...(size === undefined ? {} : { size }),
    ...(placeholder === undefined ? {} : { placeholder }),
  }
  return (
    <Field<string>
      {...{ label, required, folded, bare }}
      bound={'name' in props ? { name: props.name } : { value: props.value, onChange: props.onChange }}
      help={
        phrases.length > 0 && 'name' in props ? (
          <>
            {help}
            <Phrases name={props.name} phrases={phrases} />
          </>
        ) : (
          help
        )
      }
      checks={[...(required ? [filled(label)] : []), atMost(max), ...checks]}
    >
      {(control) => <TextControl {...control} {...look} />}
    </Field>
  )
}

function TextControl({ value = '', onChange, max, rows, grows, type = 'text', ...rest }: Control<string> & Look) {
  const common = {
    ...rest,
    value,
    onChange: ({ target }: { target: { value: string } }) => {
      onChange(target.value)
    },
  }
  if (type === 'password') return <Input.Password {...common} />
  if (!grows) return <Input {...common} type={type} allowClear={type === 'search'} count={countOf(max)} />
  return <LongText {...common} rows={rows} count={countInWords(value.length, max)} />
}

/** The count has a line of its own below: the library's lies over what stands there. */
function LongText({ rows, count, ...control }: TextAreaProps & { rows: number; count: string }) {
  return (
    <>
      <Input.TextArea {...control} autoSize={{ minRows: rows, maxRows: 16 }} />
      <span className={styles.count}>{count}</span>
    </>
  )
}

function Phrases({ name, phrases }: { name: Name; phrases: readonly string[] }) {
  const form = Form.useFormInstance()
  return phrases.map((phrase) => (
    <Button
      key={phrase}
      size="small"
      className={clsx(styles.phrase)}
      onClick={() => {
        form.setFieldValue(name, phrase)
      }}
    >
      {phrase}
    </Button>
  ))
}
