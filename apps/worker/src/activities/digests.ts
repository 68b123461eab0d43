import { queueDigests, type OpenTodos, type Ports } from '@luoshi/application'
import type { DigestActivities } from '@luoshi/workflows/activities'

export const digestActivities = (ports: Ports, todos: OpenTodos): DigestActivities => ({
  queueDigests: () => queueDigests({ ...ports, todos }),
})
