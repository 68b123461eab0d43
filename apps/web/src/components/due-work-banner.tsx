import { useDueWork } from '../api/system'
import styles from './due-work-banner.module.css'

/** Says on every page that reminders and the like wait, as long as they do. */
export function DueWorkBanner() {
  const { data } = useDueWork()
  return (
    <div role="status">
      {data?.running === false && (
        <p className={styles.banner}>
          到期事项的自动处理（提醒、催办、亮灯）尚未运行。页面照常可用，所填所签都已保存；恢复后自动补办，无需再操作。
        </p>
      )}
    </div>
  )
}
