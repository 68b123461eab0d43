import { combined, IDENTITY, matrixOf, type Matrix } from './matrix'
import type { Rule } from './page-content'
import { subpathsOf, type Stroke } from './path-strokes'

/** The drawing orders of a page, as pdf.js lists them. */
export interface DrawingOrders {
  fnArray: readonly number[]
  argsArray: readonly unknown[]
}

/** The numbers of the orders that matter here. */
export interface OrderNumbers {
  save: number
  restore: number
  transform: number
  constructPath: number
  paintFormXObjectBegin: number
  paintFormXObjectEnd: number
  fill: number
  eoFill: number
  stroke: number
  closeStroke: number
  fillStroke: number
  eoFillStroke: number
  closeFillStroke: number
  closeEOFillStroke: number
}

const THIN = 3
const STRAIGHT = 0.7
const SHORTEST = 4
/** A page with more lines than this holds a drawing. */
const MOST = 60_000

interface Rules {
  flat: Rule[]
  upright: Rule[]
}

function addStroke({ from, to }: Stroke, rules: Rules): void {
  const [x0, y0, x1, y1] = [from[0], from[1], to[0], to[1]]
  if (Math.abs(y0 - y1) <= STRAIGHT)
    rules.flat.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) })
  else if (Math.abs(x0 - x1) <= STRAIGHT)
    rules.upright.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) })
}

/** A filled box as thin as a line is one: some programs draw frames so. */
function addFilled(subpath: readonly Stroke[], rules: Rules): void {
  const xs = subpath.flatMap(({ from, to }) => [from[0], to[0]])
  const ys = subpath.flatMap(({ from, to }) => [from[1], to[1]])
  if (xs.length === 0 || xs.length > 64) return
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (bottom - top <= THIN && right - left > bottom - top)
    rules.flat.push({ at: (top + bottom) / 2, from: left, to: right })
  else if (right - left <= THIN && bottom - top > right - left)
    rules.upright.push({ at: (left + right) / 2, from: top, to: bottom })
}

const isPath = (value: unknown): value is ArrayLike<number> =>
  typeof value === 'object' && value !== null && 'length' in value

/** The straight lines of a page in the coordinates of `view`, lying and standing. */
export function rulesOf({ fnArray, argsArray }: DrawingOrders, numbers: OrderNumbers, view: Matrix): Rules {
  const rules: Rules = { flat: [], upright: [] }
  const fills = new Set([numbers.fill, numbers.eoFill])
  const strokes = new Set([numbers.stroke, numbers.closeStroke, numbers.fillStroke, numbers.eoFillStroke])
  for (const both of [numbers.closeFillStroke, numbers.closeEOFillStroke]) strokes.add(both)
  const kept: Matrix[] = []
  let matrix = view
  fnArray.forEach((order, index) => {
    const args: unknown = argsArray[index]
    const values: readonly unknown[] = Array.isArray(args) ? args : []
    if (order === numbers.save) kept.push(matrix)
    else if (order === numbers.restore || order === numbers.paintFormXObjectEnd) matrix = kept.pop() ?? matrix
    else if (order === numbers.transform) matrix = combined(matrix, matrixOf(values))
    else if (order === numbers.paintFormXObjectBegin) {
      kept.push(matrix)
      matrix = combined(matrix, values[0] === null ? IDENTITY : matrixOf(values[0]))
    } else if (order === numbers.constructPath && rules.flat.length + rules.upright.length < MOST) {
      const [paint, data] = values
      const path: unknown = Array.isArray(data) ? data[0] : null
      if (typeof paint !== 'number' || !isPath(path)) return
      const subpaths = subpathsOf(path, matrix)
      if (strokes.has(paint)) for (const stroke of subpaths.flat()) addStroke(stroke, rules)
      else if (fills.has(paint)) for (const subpath of subpaths) addFilled(subpath, rules)
    }
  })
  return { flat: joinedRules(rules.flat), upright: joinedRules(rules.upright) }
}

/** Lines drawn piece by piece, cell by cell or twice become one. */
function joinedRules(rules: readonly Rule[]): Rule[] {
  const byPlace = [...rules].sort((a, b) => a.at - b.at)
  const tracks: Rule[][] = []
  for (const rule of byPlace) {
    const track = tracks.at(-1)
    if (track !== undefined && rule.at - (track[0]?.at ?? 0) <= 1.5) track.push(rule)
    else tracks.push([rule])
  }
  return tracks.flatMap((track) => {
    const joined: Rule[] = []
    for (const rule of track.sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1)
      if (last !== undefined && rule.from - last.to <= THIN) last.to = Math.max(last.to, rule.to)
      else joined.push({ ...rule, at: track[0]?.at ?? rule.at })
    }
    return joined.filter(({ from, to }) => to - from >= SHORTEST)
  })
}
