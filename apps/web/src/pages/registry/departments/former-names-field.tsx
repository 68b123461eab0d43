import { Button, Form, Input } from 'antd'

/** Names a department bore before, each with the day on which it took the next. */
export function FormerNamesField() {
  return (
    <fieldset className="former-names">
      <legend>原名</legend>
      <p className="muted">按成文日期对应：停用日期之前印发的计划用原名，对应本单位。日期不清楚可以不填。</p>
      <Form.List name="formerNames">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="former-name">
                <Form.Item
                  name={[name, 'name']}
                  label="原名"
                  rules={[{ required: true, whitespace: true, message: '请填写原名' }]}
                >
                  <Input maxLength={100} autoComplete="off" />
                </Form.Item>
                <Form.Item name={[name, 'until']} label="停用日期">
                  <Input type="date" className="date-input" />
                </Form.Item>
                <Button
                  type="text"
                  aria-label="删去这个原名"
                  onClick={() => {
                    remove(name)
                  }}
                >
                  删去
                </Button>
              </div>
            ))}
            <Button
              type="dashed"
              onClick={() => {
                add({ name: '', until: null })
              }}
            >
              添加原名
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  )
}
