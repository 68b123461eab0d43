import { Skeleton } from 'antd'

/** A page's shape while its data is on the way. */
export function WaitingPage() {
  return (
    <div className="page" role="status" aria-label="正在载入">
      <Skeleton active title={{ width: '40%' }} paragraph={{ rows: 6 }} />
    </div>
  )
}
