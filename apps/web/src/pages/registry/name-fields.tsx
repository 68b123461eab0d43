import { isName } from '@luoshi/domain'
import { Select } from 'antd'
import type { ReactNode } from 'react'
import type { Check } from '../../components/fields/checks'
import { Field, type Name } from '../../components/fields/field'
import { TextField } from '../../components/fields/text-field'
import { clsx } from 'clsx'
import styles from './name-fields.module.css'

const sentence = '不超过 100 字，不能有换行和分号。'

const isNameAsTyped: Check = (value) =>
  typeof value === 'string' && value.trim() !== '' && !isName(value.trim()) ? sentence : null

const areNames: Check = (value) =>
  Array.isArray(value) && !value.every((one) => typeof one === 'string' && isName(one.trim())) ? sentence : null

interface Props {
  name: Name
  label: string
  required?: boolean
  help?: ReactNode
}

/** A name of one line. */
export const NameField = ({ name, label, required = true, help }: Props) => (
  <TextField {...{ name, label, required, help }} rows={1} max={100} checks={[isNameAsTyped]} />
)

/** Several names, each ended by Enter or a semicolon. */
export const AliasesField = () => (
  <Field<string[]>
    bound={{ name: 'aliases' }}
    label="别名"
    required={false}
    help="计划中的其他写法，读取计划时据此对应；回车或分号分隔。"
    checks={[areNames]}
  >
    {({ value = [], ...control }) => (
      <Select
        {...control}
        mode="tags"
        className={clsx(styles.names)}
        tokenSeparators={['；', ';']}
        open={false}
        maxCount={30}
        value={value}
      />
    )}
  </Field>
)
