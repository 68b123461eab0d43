import type { Handlers } from '../handler'

export const extendingHandlers: Handlers<'ExtensionRequested' | 'ExtensionDecided'> = {
  ExtensionRequested: (state, { extensionId }) => ({
    ...state,
    pendingExtension: extensionId,
    extensionCount: state.extensionCount + 1,
  }),

  ExtensionDecided: (state, { granted, dueOn }) => ({
    ...state,
    dueOn: granted ? dueOn : state.dueOn,
    pendingExtension: null,
  }),
}
