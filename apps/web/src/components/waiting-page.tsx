import { Waiting } from './waiting'
import layoutStyles from '../styles/layout.module.css'

/** A page's shape while it is on the way. */
export function WaitingPage() {
  return (
    <div className={layoutStyles.page}>
      <Waiting />
    </div>
  )
}
