/** A record's name, which opens it. */
export function NameButton({
  one: { id, name },
  onOpen,
}: {
  one: { id: string; name: string }
  onOpen: (id: string) => void
}) {
  return (
    <button
      type="button"
      className="name-button"
      onClick={() => {
        onOpen(id)
      }}
    >
      {name}
    </button>
  )
}
