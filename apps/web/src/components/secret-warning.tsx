import { Hint } from './hint'
import { clsx } from 'clsx'
import styles from './secret-warning.module.css'

/** Stands wherever text is entered. */
export function SecretWarning() {
  return <Hint type="warning" showIcon banner title="严禁录入涉密信息" className={clsx(styles.warning)} />
}
