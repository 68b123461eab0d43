const PROBE = 4096
const BLANKS = /^[\u{feff}\s]+/u
const PROLOGUE = /^(?:<!--[^]{0,2000}?-->|<\?xml[^>]{0,500}>|<!\[[^\]]{0,100}\]>)/
/** Beyond the page's own elements, the ones that a piece copied out of a page begins with. */
const FIRST_TAG =
  /^<(?:!doctype html|html|head|body|meta|title|style|link|table|tbody|div|p|span|h[1-6]|section|article|main|ul|ol|font|center|strong|b|br)(?:[\s>/])/i

/** Whether bytes begin as a web page, or as a piece of one, does. */
export function htmlStarts(bytes: Uint8Array): boolean {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0
  const head = new TextDecoder(wide ? 'utf-16le' : 'latin1').decode(bytes.subarray(0, PROBE))
  let rest = head.replace(/^(?:ï»¿)/, '').replace(BLANKS, '')
  for (let prologue = PROLOGUE.exec(rest); prologue !== null; prologue = PROLOGUE.exec(rest)) {
    rest = rest.slice(prologue[0].length).replace(BLANKS, '')
  }
  return FIRST_TAG.test(rest)
}
