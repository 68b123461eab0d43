import { calendarYears } from '../calendar/calendar-years'

/**
 * Sentences for what is wrong with a request itself, before any rule of the trade is asked. Each says what to do next.
 * `{name}` is filled from the refusal's details.
 */
export const requestRefusals = {
  'request.invalid': '填写的内容不符合要求，请按提示修改后重新提交。',
  'date.out-of-range': `日期须在${calendarYears.first}年1月1日至${calendarYears.last}年12月31日之间，请改填。`,
  'text.blank': '内容须有看得见的文字，请填写后重新提交。',
  'request.unreadable': '填写的内容含有无法保存的字符，请删除后重新提交。',
  'cursor.unknown': '列表的翻页位置已失效，请刷新页面后重新翻页。',
  'request.malformed': '请求内容无法识别，请刷新页面后重试。',
  'request.too-large': '提交的内容过大，请精简后重试。',
  'request.unknown-address': '访问的地址不存在，请检查链接。',
  'request.failed': '系统出现意外错误，已记录编号 {id}，请稍后重试或告知管理员。',
  'request.version-required': '未注明修改所依据的版本，请刷新页面后重试。',
  'idempotency.key-required': '请求缺少防重复提交的标识，请刷新页面后重试。',
  'idempotency.key-invalid': '防重复提交的标识不符合要求（8 至 200 个字母、数字或连字符），请刷新页面后重试。',
  'session.required': '尚未登录或登录已过期，请重新登录。',
  'session.refused': '账号或密码不正确。连续 {failures} 次失败，账号将锁定 {minutes} 分钟。',
  'session.locked': '登录失败次数过多，账号已锁定，请在 {minutes} 分钟后重试，或联系管理员。',
  'session.foreign-origin': '登录请求来自其他网站，已拒绝。请从本系统的登录页登录。',
  'stream.too-many': '同一账号打开的页面过多，实时更新已停止，请关闭多余的页面后刷新。',
  'csrf.refused': '页面的安全校验已失效，请刷新页面后重新提交。',
  'access.denied': '您的岗位没有办理此事的权限。',
  'access.undeclared': '此功能尚未开放。',
  'upload.missing': '没有收到文件，请选择文件后重新上传。',
  'upload.too-large': '文件超过 20 MB，请拆分后上传，或粘贴正文。',
  'mail.not-failed': '只有发送失败的邮件可以重新发送。',
} as const satisfies Record<string, string>
