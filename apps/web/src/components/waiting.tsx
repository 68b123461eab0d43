import { Skeleton } from 'antd'

/** The shape of what is on the way. */
export function Waiting() {
  return (
    <div role="status" aria-label="正在载入">
      <Skeleton active title={{ width: '40%' }} paragraph={{ rows: 6 }} />
    </div>
  )
}
