/** What content controls, custom markup and tracked insertions put around paragraphs, rows and cells. */
export const WRAPPERS: ReadonlySet<string> = new Set([
  ...['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag'],
])
