import type { PlanView } from '@luoshi/contracts'
import { PaperClipOutlined } from '@ant-design/icons'
import { Tooltip } from 'antd'
import { usePerson } from '../../../api/person'
import { api } from '../../../paths'
import { fileSize } from './file-size'
import textStyles from '../../../styles/text.module.css'
import styles from './original.module.css'

/** The file a plan was read from: its name, size and digest, and for the office a link to save it. */
export function PlanOriginal({ plan }: { plan: PlanView }) {
  const { role } = usePerson()
  const { original } = plan
  if (original === null) return null
  const office = role === 'coordinator' || role === 'director'
  return (
    <p className={textStyles.muted}>
      <PaperClipOutlined aria-hidden="true" /> 原件{' '}
      {office ? (
        <a href={api.original(plan.id)} download>
          {original.fileName}
        </a>
      ) : (
        original.fileName
      )}
      （{fileSize(original.size)}）{' '}
      <Tooltip title={original.sha256}>
        <span className={styles.digest}>SHA-256 {original.sha256.slice(0, 12)}…</span>
      </Tooltip>
    </p>
  )
}
