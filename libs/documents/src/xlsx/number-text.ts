const DAY = 86_400_000
/** Excel's day 0; its calendar has a 29 February 1900 that never was, so dates before March 1900 are off by one. */
const EPOCH = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
const LAST_DAY = 2_958_465
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/

/** Built-in formats that show dates, China's own among them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{
    9: '0%',
    10: '0.00%',
    14: 'y/m/d',
    15: 'y/m/d',
    16: 'm/d',
    17: 'y/m',
    18: 'h:m',
    19: 'h:m',
    20: 'h:m',
    21: 'h:m',
  },
  ...{ 22: 'y/m/d h:m', 27: 'y/m', 28: 'm/d', 29: 'm/d', 30: 'y/m/d', 31: 'y/m/d', 32: 'h:m', 33: 'h:m', 34: 'h:m' },
  ...{ 35: 'h:m', 36: 'y/m', 45: 'h:m', 46: 'h:m', 47: 'h:m', 50: 'y/m', 51: 'm/d', 52: 'y/m', 53: 'm/d', 54: 'm/d' },
  ...{ 55: 'y/m', 56: 'm/d', 57: 'y/m', 58: 'm/d' },
}

/** The code of a cell's number format: its own, else the built-in one. */
export const formatCode = (id: number, own: ReadonlyMap<number, string>): string => own.get(id) ?? BUILT_IN[id] ?? ''

/** A format's first section without colours, conditions and literal words. */
const bare = (code: string): string =>
  (code.split(';')[0] ?? '').replaceAll(/\[(?!h|m|s)[^\]]*\]|"[^"]*"|\\.|_./gi, '').toLowerCase()

const two = (value: number): string => String(value).padStart(2, '0')

function dateText(serial: number, code: string, from1904: boolean): string {
  const date = new Date(Math.round(((from1904 ? EPOCH_1904 : EPOCH) + serial * DAY) / 1000) * 1000)
  const [hasYear, hasDay, hasHour] = ['y', 'd', 'h'].map((part) => code.includes(part))
  const hasMonth = code.replaceAll(/h+:m+|m+:s+/g, '').includes('m')
  const year = hasYear === true ? `${date.getUTCFullYear()}年` : ''
  const month = hasMonth ? `${date.getUTCMonth() + 1}月` : ''
  const day = hasDay === true ? `${date.getUTCDate()}日` : ''
  const hour = hasHour === true ? `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}` : ''
  return [year + month + day, hour].filter((part) => part !== '').join(' ')
}

/** Without the noise of binary fractions, 0.1 + 0.2. */
const plain = (value: number): string => String(Number(value.toPrecision(15)))

function decimals(value: number, code: string): string {
  const places = /\.(0+)/.exec(code)?.[1]?.length
  return places === undefined ? plain(value) : value.toFixed(Math.min(places, 20))
}

/** A number as the sheet shows it, as far as its meaning goes: dates in Chinese, per cent, decimals. */
export function numberText(value: number, code: string, from1904: boolean): string {
  const shown = bare(code)
  const isDate = /[ymdhs]/.test(shown.replaceAll(/general|e\+/g, '')) && value >= 0 && value <= LAST_DAY
  if (isDate) return dateText(value, shown, from1904)
  if (shown.includes('%')) return `${shown.includes('.0') ? decimals(value * 100, shown) : plain(value * 100)}%`
  return decimals(value, shown)
}

/** A date that the strict form keeps as ISO 8601, as {@link numberText} tells it; what is no date stays as written. */
export function writtenDate(written: string): string {
  const [, year, month, day, hour = '00', minute = '00'] = ISO_DATE.exec(written) ?? []
  if (year === undefined) return written
  const time = `${hour}:${minute}`
  return `${Number(year)}年${Number(month)}月${Number(day)}日${time === '00:00' ? '' : ` ${time}`}`
}
