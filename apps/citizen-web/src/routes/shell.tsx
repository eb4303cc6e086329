import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { languages } from '@meldpunt/domain'
import { type NavItem, SiteHeader } from '@meldpunt/ui'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { forgetContact } from '../features/report/forget-contact.ts'
import { useOutbox } from '../features/report/use-outbox.ts'
import { city } from '../lib/city.ts'
import { inLanguage, languageNames } from '../lib/language.ts'
import { signInPath } from '../lib/sign-in-path.ts'
import { usePath, useSite } from '../lib/site.tsx'
import { useAccount } from '../lib/use-account.ts'
import { Footer } from './lazy-footer.ts'

/** Most visits have nothing waiting, so the bar is fetched when there is something to say. */
const SavedReportBar = lazy(() => {
  const bar = import('../features/report/saved-report-bar.tsx')
  // Without a network it may not be here yet: then the page says it elsewhere, or at the next visit.
  return bar.then(
    ({ SavedReportBar: Bar }) => ({ default: Bar }),
    () => ({ default: () => null }),
  )
})

/** Signing in comes back to what somebody was doing; on other pages it leads to the own reports. */
const staysThere = /^\/\w+\/(melden|melding|verstuurd|mijn)/

/** The way to sign in, or to what is one's own and out again. */
function useAccountItems(pathname: string): readonly NavItem[] {
  const { t } = useLingui()
  const path = usePath()
  const { signInOffered, person } = useAccount()
  if (person === null) {
    const back = staysThere.test(pathname) ? pathname : path('mijn')
    return signInOffered ? [{ href: signInPath(back), label: t`Aanmelden` }] : []
  }
  const { unread } = person
  const count =
    unread > 0
      ? {
          number: unread,
          label: t`${plural(unread, { one: '# nieuw bericht', other: '# nieuwe berichten' })}`,
        }
      : undefined
  return [
    { href: path('mijn'), label: t`Mijn meldingen`, current: pathname.includes('/mijn'), count },
    { href: '/afmelden', label: t`Afmelden`, post: forgetContact },
  ]
}

/** What stands around every page. */
export function Shell() {
  const { t } = useLingui()
  const path = usePath()
  const outbox = useOutbox()
  const { language } = useSite()
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const ofAccount = useAccountItems(pathname)
  const isReporting = pathname.includes('/melden')
  const isTold = /\/(nakijken|verstuurd)/.test(pathname)
  const isFollowing = /\/(volgen|melding|verstuurd)/.test(pathname)
  return (
    <>
      <SiteHeader
        mark={{
          word: city.name,
          number: city.number,
          href: path(''),
          label: t`${city.name} ${city.number}, naar het begin`,
        }}
        navLabel={t`Hoofdmenu`}
        nav={[
          { href: path('melden'), label: t`Melden`, current: isReporting },
          { href: path('volgen'), label: t`Volgen`, current: isFollowing },
          ...ofAccount,
        ]}
        call={{ href: `tel:${city.number}`, label: t`Bel ${city.number}`, short: t`Bel` }}
        language={{
          label: t`Taal`,
          languages: languages.map((code) => ({
            code: code.toUpperCase(),
            lang: code,
            name: languageNames[code],
            href: inLanguage(pathname, code),
            current: code === language,
          })),
        }}
        menuLabel={t`Menu`}
        skip={{ href: '#inhoud', label: t`Naar de inhoud` }}
      />
      {outbox.kind === 'empty' || isTold ? null : (
        <Suspense fallback={null}>
          <SavedReportBar />
        </Suspense>
      )}
      <main id="inhoud" tabIndex={-1}>
        <Outlet />
      </main>
      {isReporting ? null : <Footer />}
    </>
  )
}
