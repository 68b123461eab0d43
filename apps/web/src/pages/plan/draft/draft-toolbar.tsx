import { QuestionCircleOutlined } from '@ant-design/icons'
import type { DraftView } from '@luoshi/contracts'
import { Button, Checkbox, Popover, Segmented } from 'antd'
import type { Chosen } from '../bulk/use-chosen'
import { UndoBar } from '../changes/undo-bar'
import { draftFilterLabels, draftFilters, filtered, type DraftFilter } from './draft-filter'
import layoutStyles from '../../../styles/layout.module.css'
import styles from './draft-list.module.css'

interface Props {
  planId: string
  drafts: readonly DraftView[]
  shown: readonly DraftView[]
  editable: boolean
  chosen: Chosen
  filter: DraftFilter
  onFilter: (filter: DraftFilter) => void
}

/** What to show, what to choose, and the way back. */
export function DraftToolbar({ planId, drafts, shown, editable, chosen, filter, onFilter }: Props) {
  const all = shown.length > 0 && shown.every(({ id }) => chosen.has(id))
  return (
    <div className={styles.toolbar}>
      {editable && (
        <Checkbox
          aria-label="全选"
          checked={all}
          indeterminate={!all && chosen.chosen.length > 0}
          onChange={() => {
            if (all) chosen.clear()
            else chosen.choose(shown)
          }}
        >
          <span className={layoutStyles.narrowOnly}>全选</span>
        </Checkbox>
      )}
      <Segmented
        aria-label="显示"
        value={filter}
        options={draftFilters.map((value) => ({
          value,
          label: `${draftFilterLabels[value]} ${filtered(drafts, value).length.toString()}`,
        }))}
        onChange={onFilter}
      />
      {editable && (
        <span className={styles.toolbarEnd}>
          <UndoBar planId={planId} />
          <ShortcutHelp />
        </span>
      )}
    </div>
  )
}

const shortcuts = [
  ['J / K', '下一件 / 上一件'],
  ['X', '勾选当前事项'],
  ['Ctrl+Enter', '保存并确认，转下一件'],
  ['Ctrl+Z / Ctrl+Y', '撤销 / 重做'],
] as const

function ShortcutHelp() {
  const list = (
    <dl className={styles.shortcuts}>
      {shortcuts.map(([keys, what]) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
  return (
    <Popover content={list} title="键盘操作" trigger="click" placement="bottomRight">
      <Button type="text" aria-label="键盘操作" icon={<QuestionCircleOutlined aria-hidden="true" />} />
    </Popover>
  )
}
