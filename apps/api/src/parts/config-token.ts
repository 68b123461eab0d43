/** Token of the validated environment. */
export const config = Symbol('config')
