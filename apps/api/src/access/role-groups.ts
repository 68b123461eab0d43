import { audiences } from '@luoshi/contracts'

/** Who may do what, as the web's pages read it too. */
export const { department, office, overseers, registryKeepers, accountKeepers, participants } = audiences
