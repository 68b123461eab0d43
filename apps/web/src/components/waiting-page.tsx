import { Waiting } from './waiting'

/** A page's shape while it is on the way. */
export function WaitingPage() {
  return (
    <div className="page">
      <Waiting />
    </div>
  )
}
