import { createContext } from 'react'

/** The pages of the registry that the person sees: the shell, which knows all pages, tells it to those of the registry. */
export const RegistryTabs = createContext<readonly { to: string; label: string }[]>([])
