import { Modal, Typography } from 'antd'
import { Hint } from '../../../components/hint'
import styles from './password-told.module.css'

/** A password that this page shows once and nobody keeps. */
export function PasswordTold({ login, password, onClose }: { login: string; password: string; onClose: () => void }) {
  return (
    <Modal
      open
      title="登录密码"
      okText="已转告本人"
      footer={(_, { OkBtn }) => <OkBtn />}
      mask={{ closable: false }}
      closable={false}
      keyboard={false}
      onOk={onClose}
    >
      <Hint type="warning" showIcon title="密码只显示这一次，请当面或电话转告本人，不要用邮件发送。" />
      <dl className={styles.told}>
        <dt>账号</dt>
        <dd>{login}</dd>
        <dt>密码</dt>
        <dd>
          <Typography.Text code copyable={{ text: password, tooltips: ['复制', '已复制'] }}>
            {password}
          </Typography.Text>
        </dd>
      </dl>
    </Modal>
  )
}
