import type { RegistrySubject } from '@luoshi/domain'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { touchedByRegistry } from '../../../api/registry'
import { registry, pages } from '../../../paths'
import { useWrite } from '../../../api/use-write'
import { Nothing } from '../../../components/nothing'
import { WriteError } from '../../../components/write-error'
import { choosable, kindLabels, kindsInOrder, rowsOf, toggled } from './chosen-lines'
import type { ReadSheet } from './read-sheet'
import { KindSection } from './kind-section'
import styles from './import.module.css'

interface Props {
  subject: RegistrySubject
  read: ReadSheet
  onBack: () => void
}

/** The second step: what would change, row by row; the office says what is taken, and that is taken as a whole. */
export function CheckRows({ subject, read: { file, preview }, onBack }: Props) {
  const navigate = useNavigate()
  const { message } = App.useApp()
  const [lines, setLines] = useState<ReadonlySet<number>>(() => new Set(choosable(preview.rows)))
  const write = useWrite<unknown>({
    fresh: touchedByRegistry,
    onSuccess: () => {
      void message.success(`已导入 ${lines.size.toString()} 条`)
      void navigate(pages.registry(subject))
    },
  })
  const take = () => {
    const body = new FormData()
    body.append('fingerprint', preview.fingerprint)
    body.append('lines', [...lines].join(','))
    body.append('file', file)
    write.mutate({ method: 'POST', url: registry.import(subject), body })
  }
  const counts = kindsInOrder.map((kind) => `${kindLabels[kind]} ${rowsOf(preview.rows, kind).length.toString()}`)
  return (
    <>
      <p role="status">
        {file.name}：{counts.join('，')}。
        {preview.absent > 0 && `名录中另有 ${preview.absent.toString()} 条表中未列，不受影响。`}
      </p>
      {preview.rosters.length > 0 && (
        <p className={styles.rosters}>
          表中撤并的单位，在分组名单（{preview.rosters.join('、')}）中由承接单位接替，未指定的移出名单。
        </p>
      )}
      {choosable(preview.rows).length === 0 && (
        <Nothing title="没有可导入的内容。">
          {rowsOf(preview.rows, 'conflict').length > 0
            ? '请按下面的提示修改表格后重新上传。'
            : '表中内容与名录完全一致。'}
        </Nothing>
      )}
      {kindsInOrder.map((kind) => (
        <KindSection
          key={kind}
          kind={kind}
          rows={rowsOf(preview.rows, kind)}
          lines={lines}
          onToggle={(line) => {
            setLines(toggled(lines, line))
          }}
        />
      ))}
      <WriteError error={write.error} />
      <div className={styles.foot}>
        <Button type="primary" loading={write.isPending} disabled={lines.size === 0} onClick={take}>
          导入选定的 {lines.size} 条
        </Button>
        <Button onClick={onBack}>重新选择文件</Button>
      </div>
    </>
  )
}
