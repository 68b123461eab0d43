import { overseers as all, participants as concerned, registryKeepers as keepers, sides } from '@luoshi/domain'

export const { department, office } = sides
export const overseers = all
export const participants = concerned
export const registryKeepers = keepers
