import { useWaited } from './use-waited'
import textStyles from '../styles/text.module.css'

/** Said above the buttons while what was sent has no answer yet. */
export function PendingNotice({ pending }: { pending: boolean }) {
  const waited = useWaited(pending)
  if (waited === 'briefly') return null
  return (
    <p role="status" className={textStyles.reason}>
      {waited === 'longer'
        ? '仍在等待服务器答复，请勿重复提交…'
        : '服务器迟迟没有答复。可先关闭此窗口，稍后刷新页面查看是否已办理。'}
    </p>
  )
}
