import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Avatar } from '@meldpunt/ui'
import { initials } from '../initials.ts'
import styles from './presence.module.css'

type Someone = { memberId: string; name: string; mode: 'looks' | 'edits' }

const firstName = (name: string): string => name.split(' ')[0] ?? name

function usePresenceWords(present: readonly Someone[]): string {
  const { t } = useLingui()
  const [one, ...others] = present
  if (!one) return ''
  const name = firstName(one.name)
  if (others.length > 0)
    return plural(present.length, { one: '# collega kijkt mee', other: '# collega’s kijken mee' })
  return one.mode === 'edits' ? t`${name} schrijft` : t`${name} kijkt mee`
}

/** Who else has this open. */
export const PresenceLine = ({ present }: { present: readonly Someone[] }) => {
  const words = usePresenceWords(present)
  return (
    <span className={styles.presence} role="status">
      {present.slice(0, 3).map(({ memberId, name, mode }) => (
        <Avatar key={memberId} initials={initials(name)} tone={mode === 'edits' ? 'edit' : 'live'} />
      ))}
      <span>{words}</span>
    </span>
  )
}
