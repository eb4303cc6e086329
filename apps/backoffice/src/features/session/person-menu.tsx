import { useLingui } from '@lingui/react/macro'
import { Avatar, Button, Checkbox } from '@meldpunt/ui'
import { useId } from 'react'
import { drafts } from '../../lib/draft.ts'
import { hrefs } from '../../lib/hrefs.ts'
import { initials } from '../../lib/initials.ts'
import { singleKeys } from '../../lib/key-preference.ts'
import { useMember } from '../../lib/member.ts'
import { useStore } from '../../lib/store.ts'
import { keyHelpOpen } from './keys/key-help-open.ts'
import { LanguageChoice } from './language-choice.tsx'
import styles from './session.module.css'

/** Who I am and how this screen behaves for me. A popover of the browser: it closes with Escape and beside it. */
export const PersonMenu = () => {
  const { t } = useLingui()
  const member = useMember()
  const id = useId()
  const keysOn = useStore(singleKeys)
  return (
    <>
      <button
        type="button"
        className={styles.me}
        popoverTarget={id}
        aria-label={t`${[initials(member.name), member.name].join(' ')}, menu`}
      >
        <Avatar initials={initials(member.name)} />
      </button>
      <div id={id} popover="auto" className={styles.menu}>
        <div>
          <p className={styles.name}>{member.name}</p>
          <p className="soft small">{member.email}</p>
        </div>
        <LanguageChoice />
        <Checkbox
          label={t`Sneltoetsen van één letter`}
          hint={t`Zet ze uit als je met je stem werkt.`}
          checked={keysOn}
          onChange={(event) => singleKeys.set(event.target.checked)}
        />
        <Button
          popoverTarget={id}
          popoverTargetAction="hide"
          keyHint="?"
          onClick={() => keyHelpOpen.set(true)}
        >
          {t`Toon de toetsen`}
        </Button>
        <form method="post" action={hrefs.signOut()} onSubmit={() => drafts.clear()}>
          <Button type="submit">{t`Afmelden`}</Button>
        </form>
      </div>
    </>
  )
}
