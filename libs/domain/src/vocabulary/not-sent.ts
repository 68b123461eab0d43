/** Why a letter was not sent when its turn came. */
export const notSentWords = {
  left: '收件人已不在该岗位，未发送。',
  done: '事项已办结或已无须办理，未发送。',
  double: '同一邮箱已收到同样内容，未重复发送。',
} as const
