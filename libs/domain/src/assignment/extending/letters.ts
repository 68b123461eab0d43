import { send, toDirector, toParty, type Letters } from '../letter'
import { leadOf } from '../parties'

export const extendingTemplates = ['extension-requested', 'extension-decided'] as const

export const extendingLetters: Letters<'ExtensionRequested' | 'ExtensionDecided', (typeof extendingTemplates)[number]> =
  {
    ExtensionRequested: (state, { extensionId, reason, proposedDueOn }) =>
      send('extension-requested', [toDirector], {
        about: extensionId,
        reason,
        dueOn: proposedDueOn,
        department: leadOf(state)?.name ?? '',
      }),
    ExtensionDecided: (state, { granted, dueOn, reason }) =>
      send('extension-decided', toParty(leadOf(state)), { granted: granted ? 'yes' : 'no', dueOn, reason }),
  }
