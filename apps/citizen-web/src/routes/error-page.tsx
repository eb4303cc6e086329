import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@meldpunt/ui'
import { useRouter } from '@tanstack/react-router'
import { city } from '../lib/city.ts'
import { Page } from '../lib/page.tsx'
import { problemOf } from '../lib/problem.ts'

/** When a page cannot be shown: what happened, what is kept, what to do. */
export function ErrorPage({ error }: { error: unknown }) {
  const { t } = useLingui()
  const router = useRouter()
  const problem = problemOf(error)
  const requestId = problem.kind === 'failed' ? problem.requestId : null
  return (
    <Page title={t`We kunnen deze pagina nu niet tonen`} status={500}>
      <div className="wrap page narrow">
        <h1>
          <Trans>We kunnen deze pagina nu niet tonen</Trans>
        </h1>
        <p className="lead">
          {problem.kind === 'offline' ? (
            <Trans>De stad is nu niet te bereiken. Kijk of je verbinding hebt.</Trans>
          ) : (
            <Trans>Onze computer kreeg de pagina niet klaar. Wij krijgen daar bericht van.</Trans>
          )}
        </p>
        <p>
          <Trans>
            Wat je typte, is bewaard op dit toestel. Probeer over een minuut opnieuw, of bel{' '}
            <a href={`tel:${city.number}`}>{city.number}</a>.
          </Trans>
        </p>
        {requestId ? (
          <p className="soft small">
            <Trans>Code voor de medewerker: {requestId}</Trans>
          </p>
        ) : null}
        <div className="needs-script">
          <Button variant="primary" icon="redo" onClick={() => void router.invalidate()}>
            <Trans>Probeer opnieuw</Trans>
          </Button>
        </div>
      </div>
    </Page>
  )
}
