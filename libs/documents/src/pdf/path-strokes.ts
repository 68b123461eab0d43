import { moved, type Matrix } from './matrix'

type Point = readonly [x: number, y: number]

/** A line from one point to another, on the page. */
export interface Stroke {
  from: Point
  to: Point
}

/** How many numbers follow each drawing order of pdf.js: move, line, curve, quadratic curve, close. */
const OPERANDS = [2, 2, 6, 4, 0]
const MOVE = 0
const LINE = 1
const CLOSE = 4

/** The outlines of a path; curves are no part of a table's frame and only move on. */
export function subpathsOf(path: ArrayLike<number>, matrix: Matrix): Stroke[][] {
  const subpaths: Stroke[][] = []
  let start: Point = [0, 0]
  let here: Point = start
  for (let at = 0; at < path.length;) {
    const order = path[at] ?? CLOSE
    const operands = OPERANDS[order] ?? 0
    const point = moved(matrix, path[at + operands - 1] ?? 0, path[at + operands] ?? 0)
    if (order === MOVE) {
      start = point
      subpaths.push([])
    } else if (order === LINE) subpaths.at(-1)?.push({ from: here, to: point })
    else if (order === CLOSE) subpaths.at(-1)?.push({ from: here, to: start })
    here = order === CLOSE ? start : point
    at += operands + 1
  }
  return subpaths
}
