/** Drawing a page takes longer than reckoning, most of all on a machine that does other things beside. */
jest.setTimeout(60_000)

/** What a component asks of the page around it and jsdom cannot do: no layout, so nothing changes its size or scrolls. */
class Unmoving {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Node's own keeps a process alive until it is closed. */
class Channel {
  readonly port1: { onmessage: (() => void) | null } = { onmessage: null }
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.()) }
}

const nobodyListens = { addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} }

/** Whether a page as wide as `innerWidth` answers a query for its width; no other query is answered. */
function isAsWide(media: string): boolean {
  const [, bound, pixels] = /^\((min|max)-width:\s*([\d.]+)px\)$/.exec(media) ?? []
  if (bound === undefined) return false
  return bound === 'min' ? innerWidth >= Number(pixels) : innerWidth <= Number(pixels)
}

Object.assign(globalThis, {
  MessageChannel: Channel,
  ResizeObserver: Unmoving,
  matchMedia: (media: string) => ({ ...nobodyListens, media, matches: isAsWide(media) }),
})

Element.prototype.scrollIntoView = () => {}

const styleOf = getComputedStyle.bind(globalThis)
globalThis.getComputedStyle = (element) => styleOf(element)

/** A desk's screen, unless a test says otherwise. */
const deskWidth = 1280
innerWidth = deskWidth
afterEach(() => {
  innerWidth = deskWidth
})
