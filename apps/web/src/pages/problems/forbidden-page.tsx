import { Result } from 'antd'
import { Link } from 'react-router'
import { PageHeading } from '../../components/page-heading'
import { pages } from '../../paths'
import layoutStyles from '../../styles/layout.module.css'

export function ForbiddenPage({
  sentence = '您的角色不办理这项工作。如有疑问，请联系督查办。',
}: {
  sentence?: string
}) {
  return (
    <div className={layoutStyles.page}>
      <PageHeading title="没有权限" />
      <Result status="403" title={null} subTitle={sentence} extra={<Link to={pages.home}>回到首页</Link>} />
    </div>
  )
}
