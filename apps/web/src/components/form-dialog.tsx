import { Modal } from 'antd'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import styles from './form-dialog.module.css'
import { PendingNotice } from './pending-notice'
import { WriteError } from './write-error'

interface Props {
  title: string
  okText: string
  /** The id of the form inside, which the button submits. */
  form?: string
  /** What the button does where there is no form inside. */
  onSubmit?: () => void
  pending: boolean
  error: Error | null
  /** What else stands in the way, told where an error would be. */
  notice?: ReactNode
  danger?: boolean
  disabled?: boolean
  width?: number
  onClose: () => void
  children: ReactNode
}

/** The hand is on the keyboard already: one begins to type at once. */
const focusFirstField = (form: string | undefined): void => {
  if (form === undefined) return
  document.getElementById(form)?.querySelector<HTMLElement>(':is(input, textarea):not([disabled], [hidden])')?.focus()
}

/**
 * A form before the page. However long it is and however small the window, its buttons are in view, and what went
 * wrong stands right above them.
 */
export function FormDialog({
  form,
  onSubmit,
  pending,
  error,
  notice,
  danger = false,
  disabled = false,
  ...props
}: Props) {
  const { title, okText, width, onClose, children } = props
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText="取消"
      {...(width === undefined ? {} : { width })}
      className={clsx(styles.dialog)}
      classNames={{ container: clsx(styles.container), body: clsx(styles.body), footer: clsx(styles.footer) }}
      mask={{ closable: false }}
      okButtonProps={{ danger, disabled, ...(form === undefined ? {} : { htmlType: 'submit', form }) }}
      confirmLoading={pending}
      footer={(buttons) => (
        <>
          {notice}
          <WriteError error={error} />
          <PendingNotice pending={pending} />
          {buttons}
        </>
      )}
      onCancel={onClose}
      afterOpenChange={(open) => {
        if (open) focusFirstField(form)
      }}
      {...(onSubmit ? { onOk: onSubmit } : {})}
    >
      {children}
    </Modal>
  )
}
