import { Button, Switch } from 'antd'
import { useNavigate } from 'react-router'
import { useDrillMode } from '../api/drill-mode'
import { pages } from '../paths'
import styles from './drill-switch.module.css'

function useSwitch(): { drill: boolean; turn: ((on: boolean) => void) | null } {
  const { drill, look } = useDrillMode()
  const navigate = useNavigate()
  if (look === null) return { drill, turn: null }
  const turn = (on: boolean) => {
    look(on)
    void navigate(pages.home)
  }
  return { drill, turn }
}

/** Turns from real work to drills and back. */
export function DrillSwitch() {
  const { drill, turn } = useSwitch()
  if (turn === null) return null
  return (
    <label className={styles.switch}>
      <Switch size="small" checked={drill} onChange={turn} aria-label="查看演练" />
      <span>演练</span>
    </label>
  )
}

/** Says on every page that drills are shown, and leads back. */
export function DrillModeNote() {
  const { drill, turn } = useSwitch()
  if (!drill || turn === null) return null
  return (
    <p className={styles.note} role="status">
      <span>
        <strong>演练</strong>：待办、台账和各项数字均为演练内容，不含正式工作。
      </span>
      <Button
        size="small"
        onClick={() => {
          turn(false)
        }}
      >
        返回正式工作
      </Button>
    </p>
  )
}
