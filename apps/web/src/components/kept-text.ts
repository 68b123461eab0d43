const prefix = 'luoshi.text.'

/** What was typed into a form and not yet sent, kept in this tab through an expired session or a reload. */
export const keptText = (form: string): object | null => {
  const text = sessionStorage.getItem(prefix + form)
  return text === null ? null : (JSON.parse(text) as object)
}

export const keepText = (form: string, values: object): void => {
  sessionStorage.setItem(prefix + form, JSON.stringify(values))
}

export const dropText = (form: string): void => {
  sessionStorage.removeItem(prefix + form)
}

export const forgetKeptText = (): void => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
}
