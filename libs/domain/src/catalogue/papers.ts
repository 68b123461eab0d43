interface PaperRow {
  /** `up` to the leader, for an instruction; `down` to the department, which has to answer. */
  goes: 'up' | 'down'
  /** Whether it bears a colour. */
  coloured: boolean
  /** What ladders, duties and activities call its drafting after, where that is not the paper's own name. */
  drafted?: string
  /** Working days late at which it is drafted where a plan calls for it and does not say when. */
  usual: { completion: number; report: number }
  /** The kind of rule that calls for it. */
  ruled: string
}

/** The papers a person signs, in the order of their weight. All that is called after them is derived from these names. */
export const papers = {
  'supervision-order': {
    goes: 'down',
    coloured: true,
    drafted: 'order',
    usual: { completion: 5, report: 5 },
    ruled: 'escalation',
  },
  'leader-request': { goes: 'up', coloured: false, usual: { completion: 15, report: 10 }, ruled: 'escalation' },
  talk: { goes: 'down', coloured: false, usual: { completion: 20, report: 15 }, ruled: 'talk' },
  'special-report': { goes: 'up', coloured: false, usual: { completion: 25, report: 20 }, ruled: 'special-report' },
  'circular-request': { goes: 'up', coloured: false, usual: { completion: 30, report: 25 }, ruled: 'circular-request' },
} as const satisfies Record<string, PaperRow>

export type PaperKind = keyof typeof papers
export const paperKinds = Object.keys(papers) as PaperKind[]

/** Whether it goes up, for the leader's instruction. */
export const goesUp = (kind: PaperKind): boolean => papers[kind].goes === 'up'

type Drafted<K extends PaperKind> = (typeof papers)[K] extends { drafted: infer Name extends string } ? Name : K

/** The step of a ladder that drafts a paper: `draft-talk`. */
export type DraftAction<K extends PaperKind = PaperKind> = K extends PaperKind ? `draft-${Drafted<K>}` : never

const draftActions = Object.fromEntries(
  paperKinds.map((kind) => {
    const row: PaperRow = papers[kind]
    return [kind, `draft-${row.drafted ?? kind}`]
  }),
) as { readonly [K in PaperKind]: DraftAction<K> }

export const draftActionOf = (kind: PaperKind): DraftAction => draftActions[kind]

/** Papers by the step that drafts them. */
export const draftedBy = Object.fromEntries(paperKinds.map((kind) => [draftActions[kind], kind])) as Readonly<
  Record<DraftAction, PaperKind>
>
