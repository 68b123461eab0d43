import { Alert } from 'antd'

/** Stands wherever text is entered. */
export function SecretWarning() {
  return <Alert type="warning" showIcon banner title="严禁录入涉密信息" className="secret-warning" />
}
