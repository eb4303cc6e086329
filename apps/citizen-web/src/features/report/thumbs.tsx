import type { Draft } from './draft.ts'
import styles from './report-frame.module.css'
import { usePreview } from './use-preview.ts'

/** The photos of a draft, small. */
export const Thumbs = ({ draft }: { draft: Draft }) => (
  <span className={styles.thumbs}>
    {draft.photos.map(({ clientId, name }) => (
      <Thumb key={clientId} clientId={clientId} name={name} />
    ))}
  </span>
)

function Thumb({ clientId, name }: { clientId: string; name: string }) {
  const url = usePreview(clientId)
  return url ? <img src={url} alt={name} width={84} height={84} /> : <span>{name}</span>
}
