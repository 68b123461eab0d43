import { pages } from '../../paths'

/** The parts of the registry, in the order of their tabs. */
export const registryPlaces = [
  { to: pages.registry('departments'), label: '单位', adminOnly: false },
  { to: pages.registry('groups'), label: '分组名单', adminOnly: false },
  { to: pages.registry('people'), label: '人员', adminOnly: true },
  { to: pages.registry('calendar'), label: '工作日历', adminOnly: false },
] as const
