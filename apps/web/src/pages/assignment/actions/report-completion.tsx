import type { Completion } from '@luoshi/contracts'
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form } from 'antd'
import { clsx } from 'clsx'
import { Hint } from '../../../components/hint'
import fieldStyles from '../../../styles/field.module.css'
import { dialogOf } from './action-dialog'
import { TextField } from '../../../components/fields/text-field'
import styles from './actions.module.css'

export const ReportCompletionDialog = dialogOf<Completion>({
  explain: '报告办结后先由其他责任单位会签，再由督查办对照佐证验收。',
  Fields: ({ view: { claim } }) => (
    <>
      {claim?.sentBack && (
        <Hint
          type="warning"
          showIcon
          className={clsx(fieldStyles.explain)}
          title={`整改要求：${claim.sentBack.reason}`}
          description="上次填报的内容已带入，请按要求补充后再报。"
        />
      )}
      <TextField name="statement" label="办结说明" max={5000} rows={5} help="对照目标任务逐项说明完成情况。" />
      <EvidenceFields />
    </>
  ),
  initial: ({ claim }) =>
    claim?.sentBack
      ? { statement: claim.statement, evidence: claim.evidence }
      : { evidence: [{ title: '', reference: '' }] },
  write: ({ statement, evidence }) => ({
    body: { statement, evidence: evidence.map(({ title, reference }) => ({ title, reference })) },
  }),
})

function EvidenceFields() {
  return (
    <Form.List name="evidence">
      {(fields, { add, remove }) => (
        <fieldset className={styles.evidence}>
          <legend>佐证材料</legend>
          {fields.map(({ key, name }, index) => (
            <div key={key} className={styles.evidenceRow}>
              <TextField
                name={[name, 'title']}
                label={`材料名称 ${(index + 1).toString()}`}
                rows={1}
                max={200}
                placeholder="如：项目竣工验收报告"
              />
              <TextField
                name={[name, 'reference']}
                label={`文号或存放处 ${(index + 1).toString()}`}
                required={false}
                rows={1}
                max={400}
                placeholder="如：潜经信〔2024〕12号"
              />
              {fields.length > 1 && (
                <Button
                  aria-label={`删除材料 ${(index + 1).toString()}`}
                  icon={<DeleteOutlined aria-hidden="true" />}
                  onClick={() => {
                    remove(name)
                  }}
                />
              )}
            </div>
          ))}
          {fields.length < 50 && (
            <Button
              icon={<PlusOutlined aria-hidden="true" />}
              onClick={() => {
                add({ title: '', reference: '' })
              }}
            >
              再加一份
            </Button>
          )}
        </fieldset>
      )}
    </Form.List>
  )
}
