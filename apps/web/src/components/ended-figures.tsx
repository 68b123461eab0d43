/** How many items are no longer open, and why: struck off the list, or revoked. */
export const EndedFigures = ({ closed, revoked }: { closed: number; revoked: number }) => (
  <>
    已销号 {closed.toString()} 件{revoked > 0 && <>，已撤销 {revoked.toString()} 件</>}
  </>
)
