import type { AssignmentView } from '@luoshi/contracts'
import { Form, Radio } from 'antd'
import { TextField } from '../../../components/fields/text-field'
import { dueInChina } from '../../../time/china-time'
import { ClaimText } from '../claim-text'
import { dialogOf } from './action-dialog'
import styles from './actions.module.css'

interface Values {
  opinion: 'agreed' | 'objected'
  text?: string
}

export const CountersignDialog = dialogOf<Values>({
  explain: '逾期不表态按无异议处理，并如实记为“逾期未表态”。',
  Fields,
  initial: () => ({}),
  write: ({ opinion, text }) => ({ body: { opinion, text: text ?? '' } }),
})

function Fields({ view }: { view: AssignmentView }) {
  const opinion = Form.useWatch('opinion', Form.useFormInstance()) as Values['opinion'] | undefined
  const mine = new Set(view.parties.filter((party) => party.mine).map(({ id }) => id))
  const own = view.obligations.find(({ subject, partyId }) => subject === 'countersignature' && mine.has(partyId))
  return (
    <>
      {view.claim && (
        <section className={styles.signed} aria-label="办结报告">
          <ClaimText claim={view.claim} />
        </section>
      )}
      {own && <p>会签时限：{dueInChina(own.dueAt)}</p>}
      <Form.Item name="opinion" label="会签意见" rules={[{ required: true, message: '请选择会签意见' }]}>
        <Radio.Group
          options={[
            { value: 'agreed', label: '同意' },
            { value: 'objected', label: '有异议' },
          ]}
        />
      </Form.Item>
      <TextField name="text" label="具体意见" required={opinion === 'objected'} />
    </>
  )
}
