/** The engine's own time inside a workflow, in milliseconds: when the present workflow task began, the same on every replay. */
export const engineNow = (): number => Date.now()
