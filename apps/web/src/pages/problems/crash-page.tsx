import { Button, Result } from 'antd'
import layoutStyles from '../../styles/layout.module.css'
import textStyles from '../../styles/text.module.css'

/** What is left when a page's own code fails. */
export function CrashPage() {
  return (
    <div className={layoutStyles.page}>
      <h1 className={textStyles.visuallyHidden}>页面出错</h1>
      <Result
        status="500"
        title="页面出错了"
        subTitle="已填写的内容保存在本页，刷新后可继续。若仍出现，请联系管理员。"
        extra={
          <Button
            type="primary"
            onClick={() => {
              location.reload()
            }}
          >
            刷新页面
          </Button>
        }
      />
    </div>
  )
}
