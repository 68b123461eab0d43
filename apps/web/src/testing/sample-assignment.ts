import type { AssignmentView, PaperView, PartyView } from '@luoshi/contracts'

export const at = '2026-03-02T01:00:00.000Z'
const party = (id: string, name: string, more: Partial<PartyView> = {}): PartyView => ({
  ...{ id, departmentId: `d-${id}`, name, role: 'lead', via: null, status: 'acknowledged' },
  ...{ acknowledgedAt: null, refusal: null, mine: false, ...more },
})
export const paper = (id: string, kind: PaperView['kind'], status: PaperView['status']): PaperView => ({
  serial: `第12-${id.slice(1)}号`,
  ...{ id, kind, colour: null, addressee: null, partyId: 'p1', partyName: '市经信局', reason: '月报逾期' },
  ...{ draftedAt: at, status, decidedAt: null, decidedBy: null, text: '请抓紧办理。', answer: null },
})
export const report = {
  progress: '',
  problems: '',
  nextSteps: '',
  returned: null,
  submittedAt: null,
  dueOn: '2026-04-05',
}

/** An assignment at which everything can be done by somebody. */
export const view: AssignmentView = {
  ...{ id: 'a1', planId: 'plan', planTitle: '工作要点', number: '12', title: '培育专精特新企业', stage: 'in-progress' },
  ...{ light: 'green', lightReasons: [], leadDepartmentId: 'd-p1', leadDepartmentName: '市经信局', partyCount: 2 },
  ...{ acknowledgedCount: 1, dueOn: '2026-12-31', awaiting: '', changedAt: at, drill: false, seq: 7 },
  clock: { drill: false, now: at, startedAt: at, origin: at, factor: 1, pace: 1 },
  source: { excerpt: '', offset: 0, task: null, clause: null, written: '' },
  ...{ originalDueOn: '2026-12-31', dueOrigin: 'text', cadence: null, groups: [], obligations: [], claim: null },
  parties: [
    party('p1', '市经信局', { mine: true }),
    party('p2', '市科技局', { role: 'responsible', status: 'refused', refusal: { reason: '不属职责范围', at } }),
  ],
  reports: [
    { ...report, partyId: 'p1', partyName: '市经信局', period: '2026-03', status: 'requested' },
    { ...report, partyId: 'p2', partyName: '市科技局', period: '2026-02', status: 'submitted', submittedAt: at },
  ],
  extensions: [
    {
      ...{ id: 'e1', requestedAt: at, previousDueOn: '2026-06-30', proposedDueOn: '2026-09-30' },
      ...{ reason: '用地未批', progress: '已报件', decision: null },
    },
  ],
  papers: [
    paper('w1', 'supervision-order', 'drafted'),
    paper('w2', 'supervision-order', 'signed'),
    paper('w3', 'leader-request', 'signed'),
  ],
  ...{ provisions: [], frozenLights: [], targets: [], twins: [], actions: [] },
  ...{ acceptedAt: null, closedAt: null, filedAt: null },
}
