import { useLingui } from '@lingui/react/macro'
import { AppShell } from '@meldpunt/ui'
import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { hrefs } from '../../lib/hrefs.ts'
import { ownDepartments, startSearch, useMember } from '../../lib/member.ts'
import { useUnreadMentions } from '../../lib/mentions/use-unread-mentions.ts'
import { KeyHelp } from './keys/key-help.tsx'
import { NotKeptBanner } from './not-kept-banner.tsx'
import { Palette } from './palette/palette.tsx'
import { PaletteButton } from './palette/palette-button.tsx'
import { PersonMenu } from './person-menu.tsx'
import styles from './session.module.css'
import { SessionLostBanner } from './session-lost-banner.tsx'
import { spacesOf } from './spaces.ts'
import { useInboxCount } from './use-inbox-count.ts'
import { WaitingCalls } from './waiting-calls.tsx'

/** The frame around every page: where I can go, who I am. Only what exists is in it. */
export const Shell = ({ children }: { children: ReactNode }) => {
  const { t } = useLingui()
  const member = useMember()
  const { pathname } = useLocation()
  const start = hrefs.queue(startSearch(member))
  const inbox = useInboxCount()
  const unread = useUnreadMentions()
  const words = {
    desk: t`Balie`,
    inbox: t`Postvak`,
    contacts: t`Contacten`,
    queue: t`Wachtrij`,
    call: t`Oproep`,
    admin: t`Beheer`,
    insight: t`Inzicht`,
    mentions: unread ? t`Voor mij (${unread})` : t`Voor mij`,
    answers: t`Antwoorden`,
    textBlocks: t`Tekstblokken`,
    mappings: t`Toegang`,
    members: t`Medewerkers`,
    erasure: t`Vergeten`,
    retention: t`Bewaartermijnen`,
    changes: t`Wijzigingen`,
    accessLog: t`Wie keek`,
    proposals: t`Voorstellen`,
  }
  const spaces = spacesOf(member, { pathname, words, counts: { inbox } })
  const isAtDesk = spaces.some(({ label, current }) => label === words.desk && current)
  return (
    <AppShell
      mark={{ number: '1777', word: t`Meldpunt`, href: start }}
      navLabel={t`Werkruimten`}
      spaces={spaces}
      skip={{ href: '#main', label: t`Naar de inhoud` }}
      end={
        <>
          {isAtDesk && member.role === 'clerk' ? <WaitingCalls /> : null}
          <span className={styles.department}>{ownDepartments(member)}</span>
          <PaletteButton />
          <PersonMenu />
        </>
      }
    >
      <div className={styles.body}>
        <SessionLostBanner />
        <NotKeptBanner />
        {children}
        <KeyHelp />
        <Palette spaces={spaces} />
      </div>
    </AppShell>
  )
}
