import type { Problem } from '@luoshi/contracts'

/** What the API refused, or that it could not be reached. `message` is a Chinese sentence to show as it is. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly errors: NonNullable<Problem['errors']> = [],
  ) {
    super(detail)
  }

  /** No answer, or one that says to come back later: the same request may be sent again. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502
  }
}

export const offline = () => new ProblemError(0, 'network', '网络不通，请检查网络后重试。')

const sentences: Record<number, string> = {
  401: '登录已过期，请重新登录。',
  403: '您没有办理此事的权限。',
  404: '没有找到，可能已被删除或不属于本单位。',
  413: '文件超过 20 MB，请拆分后上传。',
}

/** Reads `application/problem+json`; a proxy's answer in another form becomes a sentence of ours. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const { status } = response
  const plain = new ProblemError(
    status,
    `http.${status.toString()}`,
    sentences[status] ?? '系统暂时无法答复，请稍后重试。',
  )
  if (!(response.headers.get('content-type') ?? '').includes('json')) return plain
  const body = (await response.json()) as Partial<Problem>
  if (!body.detail) return plain
  return new ProblemError(status, body.code ?? plain.code, body.detail, body.errors)
}
