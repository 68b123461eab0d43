import { Alert, Button, Skeleton } from 'antd'
import { useWaited } from './use-waited'

/** The shape of what is on the way. After a while it says that it still waits, and then offers to ask again. */
export function Waiting() {
  const waited = useWaited(true)
  return (
    <div role="status" aria-label="正在载入">
      {waited !== 'briefly' && (
        <Alert
          type="warning"
          showIcon
          title={waited === 'longer' ? '仍在等待服务器答复…' : '服务器迟迟没有答复。'}
          action={
            waited === 'too-long' && (
              <Button
                size="small"
                onClick={() => {
                  location.reload()
                }}
              >
                重新载入
              </Button>
            )
          }
        />
      )}
      <Skeleton active title={{ width: '40%' }} paragraph={{ rows: 6 }} />
    </div>
  )
}
