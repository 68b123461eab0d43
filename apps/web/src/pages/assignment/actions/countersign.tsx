import { Form, Radio } from 'antd'
import { dialogOf } from './action-dialog'
import { TextField } from '../../../components/fields/text-field'

interface Values {
  opinion: 'agreed' | 'objected'
  text?: string
}

export const CountersignDialog = dialogOf<Values>({
  explain: '逾期不表态按无异议处理，并如实记为“逾期未表态”。',
  Fields,
  initial: () => ({ opinion: 'agreed' }),
  write: ({ opinion, text }) => ({ body: { opinion, text: text ?? '' } }),
})

function Fields() {
  const opinion = Form.useWatch('opinion', Form.useFormInstance()) as Values['opinion'] | undefined
  return (
    <>
      <Form.Item name="opinion" label="会签意见">
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
