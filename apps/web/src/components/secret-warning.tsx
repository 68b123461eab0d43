import { Hint } from './hint'

/** Stands wherever text is entered. */
export function SecretWarning() {
  return <Hint type="warning" showIcon banner title="严禁录入涉密信息" className="secret-warning" />
}
