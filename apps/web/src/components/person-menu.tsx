import { LogoutOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { usePerson } from '../api/person'
import { useLogOut } from '../api/session'
import { roleLabels } from '@luoshi/domain'
import layoutStyles from '../styles/layout.module.css'
import styles from './person-menu.module.css'

export function PersonMenu() {
  const { name, role, departmentName } = usePerson()
  const logOut = useLogOut()
  const { message } = App.useApp()
  return (
    <div className={styles.menu}>
      <span className={styles.name}>
        {name}
        <small>{[departmentName, roleLabels[role]].filter(Boolean).join(' · ')}</small>
      </span>
      <Button
        type="text"
        icon={<LogoutOutlined aria-hidden="true" />}
        aria-label="退出"
        loading={logOut.isPending}
        onClick={() => {
          logOut.mutate(undefined, { onError: (error) => void message.error(error.message) })
        }}
      >
        <span className={layoutStyles.wideOnly}>退出</span>
      </Button>
    </div>
  )
}
