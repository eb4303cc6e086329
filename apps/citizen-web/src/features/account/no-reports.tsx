import { Trans } from '@lingui/react/macro'
import { usePath } from '../../lib/site.tsx'

/** Nothing yet: what will stand here, and how what was reported before comes here too. */
export function NoReports() {
  const path = usePath()
  return (
    <section aria-labelledby="none" className="stack">
      <h2 id="none">
        <Trans>Je hebt hier nog geen meldingen</Trans>
      </h2>
      <p>
        <Trans>Meld je iets terwijl je aangemeld bent, dan staat het hier meteen.</Trans>
      </p>
      <p>
        <Trans>
          Meldde je al iets zonder account? <a href={path('mijn/toevoegen')}>Voeg het toe</a> met het nummer
          en de link uit je mail.
        </Trans>
      </p>
    </section>
  )
}
