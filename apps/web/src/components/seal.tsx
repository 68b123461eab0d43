import styles from './seal.module.css'

/** The product's mark. */
export function Seal() {
  return (
    <svg className={styles.seal} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" />
      <path d="M8 17.5l5.2 5.2L24.5 10" />
    </svg>
  )
}
