const ESCAPE = /_x([0-9a-f]{4})_/gi
/** What no text holds, but for tab and line feed. */
const isControl = (code: number): boolean => code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d

/**
 * Text of a workbook with its escapes undone: `_xHHHH_` stands for a UTF-16 code unit that XML cannot hold or would change, and
 * `_x005F_` for the underscore before what only looks like one (ECMA-376, part 1, 22.9.2.19). Control characters are dropped, line ends are `\n`.
 */
export const unescaped = (text: string): string =>
  text
    .replaceAll(ESCAPE, (_, digits: string) => {
      const code = Number.parseInt(digits, 16)
      return isControl(code) ? '' : String.fromCharCode(code)
    })
    .replaceAll(/\r\n?/g, '\n')
