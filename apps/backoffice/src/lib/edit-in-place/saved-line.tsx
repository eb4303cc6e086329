import { useLingui } from '@lingui/react/macro'
import styles from './edit-in-place.module.css'
import { useFocusOnChange } from './use-focus-on-change.ts'

/** Says which version was saved; the keyboard goes on here, as the form begins anew. */
export const SavedLine = ({ version }: { version: number | null }) => {
  const { t } = useLingui()
  const line = useFocusOnChange<HTMLParagraphElement>(version)
  return (
    <p ref={line} tabIndex={-1} role="status" className={styles.saved}>
      {version === null ? null : t`Bewaard als versie ${version}.`}
    </p>
  )
}
