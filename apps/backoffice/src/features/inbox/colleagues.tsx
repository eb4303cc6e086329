import { plural } from '@lingui/core/macro'
import { Avatar } from '@meldpunt/ui'
import { initials } from '../../lib/initials.ts'
import { usePresence } from '../../lib/presence/use-presence.ts'
import styles from './inbox.module.css'

const mostShown = 3

/** Who else works in the inbox now; nothing while somebody is alone in it. */
export const Colleagues = () => {
  const present = usePresence('inbox', 'looks')
  if (present.length === 0) return null
  return (
    <p className={`small soft ${styles.colleagues}`}>
      {present.slice(0, mostShown).map(({ memberId, name }) => (
        <span key={memberId} title={name}>
          <Avatar initials={initials(name)} tone="live" />
        </span>
      ))}
      <span>
        {plural(present.length, { one: '# collega in het postvak', other: '# collega’s in het postvak' })}
      </span>
    </p>
  )
}
