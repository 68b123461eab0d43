import { Result } from 'antd'
import { Link } from 'react-router'
import { PageHeading } from '../../components/page-heading'
import { pages } from '../../paths'
import layoutStyles from '../../styles/layout.module.css'

export function NotFoundPage({ sentence = '地址可能有误，或者事项已不在您的办理范围内。' }: { sentence?: string }) {
  return (
    <div className={layoutStyles.page}>
      <PageHeading title="没有找到这个页面" />
      <Result status="404" title={null} subTitle={sentence} extra={<Link to={pages.home}>回到首页</Link>} />
    </div>
  )
}
