/** 20 MB, as the API takes them. */
export const largestFile = 20 * 1024 * 1024

/** The files that a plan may come as; what a file really is, the API finds by its content. */
export const planFiles = [
  ...['.docx', '.docm', '.doc', '.wps', '.pdf', '.xlsx', '.xlsm', '.xls', '.et'],
  ...['.html', '.htm', '.txt', '.md', '.rtf', '.odt', '.ods'],
].join(',')
