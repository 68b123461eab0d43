import { Alert, type AlertProps } from 'antd'

/** A lasting word beside a form or a list. It is no error and interrupts nobody: only errors are alerts. */
export const Hint = (props: AlertProps) => <Alert role="note" {...props} />
