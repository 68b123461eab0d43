import type { ImportPreviewView } from '@luoshi/contracts'
import { registryHeadings, type RegistrySubject } from '@luoshi/domain'
import { FileExcelOutlined } from '@ant-design/icons'
import { Upload } from 'antd'
import { useState } from 'react'
import { ProblemError } from '../../../api/problem-error'
import { registry } from '../../../paths'
import { useWrite } from '../../../api/use-write'
import { WriteError } from '../../../components/write-error'
import { SecretWarning } from '../../../components/secret-warning'
import type { ReadSheet } from './read-sheet'
import textStyles from '../../../styles/text.module.css'
import styles from './import.module.css'

const largest = 5 * 1024 * 1024

const notes: Record<RegistrySubject, string> = {
  departments: '按单位名称对应；更名的，新名写在“单位名称”，旧名写在“原名”。表中没有列出的单位不受影响。',
  groups: '一行一个成员单位，同一分组连续填写；名单顺序以表中为准。表中没有列出的分组不受影响。',
  people: '按账号对应。新账号导入后须由管理员逐个重置密码才能登录。表中没有列出的账号不受影响。',
  calendar: '一行一天，只列与公布安排不同的日期。表中没有列出的日期不受影响；要恢复公布的安排，请在日历上办理。',
}

interface Props {
  subject: RegistrySubject
  onRead: (read: ReadSheet) => void
}

/** The first step: a file, kept in memory so that the second step sends the very same. */
export function ChooseSheet({ subject, onRead }: Props) {
  const [refused, setRefused] = useState<Error | null>(null)
  const write = useWrite<ImportPreviewView>({ fresh: [] })
  const upload = async (chosen: File) => {
    const tooLarge = chosen.size > largest
    setRefused(tooLarge ? new ProblemError(413, 'too-large', '表格超过 5 MB，请分次导入。') : null)
    if (tooLarge) return
    const file = new File([await chosen.arrayBuffer()], chosen.name)
    const body = new FormData()
    body.append('file', file)
    write.mutate(
      { method: 'POST', url: registry.preview(subject), body },
      {
        onSuccess: (preview) => {
          onRead({ file, preview })
        },
      },
    )
  }
  return (
    <div className={styles.choose}>
      <SecretWarning />
      <p>
        先下载<a href={registry.template(subject)}>模板</a>
        ，或导出现有名单修改后上传。表头：{Object.values(registryHeadings[subject]).join('、')}。
      </p>
      <p className={textStyles.muted}>{notes[subject]}</p>
      <Upload.Dragger
        accept=".xlsx,.csv,.txt"
        showUploadList={false}
        disabled={write.isPending}
        beforeUpload={(file) => {
          void upload(file)
          return false
        }}
      >
        <p className={styles.chooseTitle}>
          <FileExcelOutlined aria-hidden="true" /> {write.isPending ? '正在核对……' : '点击或拖入表格'}
        </p>
        <p className={textStyles.muted}>支持 .xlsx、.csv，不超过 5 MB；上传后先核对，不会直接写入</p>
      </Upload.Dragger>
      <WriteError error={refused ?? write.error} />
    </div>
  )
}
