/** Token of the sessions' cookies and their store. */
export const sessions = Symbol('sessions')
