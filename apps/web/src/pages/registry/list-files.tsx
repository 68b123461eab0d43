import { registrySubjectLabels, type RegistrySubject } from '@luoshi/domain'
import { Button, Dropdown } from 'antd'
import { Link } from 'react-router'
import { registry, pages } from '../../paths'
import styles from './list-files.module.css'

/** The ways of a list out to a spreadsheet and in from one. */
export function ListFiles({ subject }: { subject: RegistrySubject }) {
  const items = [
    { key: 'xlsx', label: <a href={registry.list(subject, 'xlsx')}>Excel 表格（.xlsx）</a> },
    { key: 'csv', label: <a href={registry.list(subject, 'csv')}>CSV 文本（.csv）</a> },
  ]
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button aria-haspopup="menu">导出</Button>
      </Dropdown>
      <Link
        className={styles.import}
        to={pages.registryImport(subject)}
        aria-label={`导入${registrySubjectLabels[subject]}`}
      >
        导入
      </Link>
    </>
  )
}
