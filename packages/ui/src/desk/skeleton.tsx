import styles from './desk.module.css'

/** Stands for text that is on its way. The label says so to software, once. */
export const Skeleton = ({ label, lines = 3 }: { label: string; lines?: number | undefined }) => (
  <div className={styles.skeleton} role="status" aria-label={label}>
    {Array.from({ length: lines }, (_, line) => (
      <span key={line} />
    ))}
  </div>
)
