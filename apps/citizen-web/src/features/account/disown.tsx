import { Trans, useLingui } from '@lingui/react/macro'
import { LinkButton } from '@meldpunt/ui'
import { useRouter } from '@tanstack/react-router'
import type { FollowView } from '../../lib/api.ts'
import { usePath } from '../../lib/site.tsx'
import { AccountForm } from './account-form.tsx'
import { AccountHead } from './account-head.tsx'

/** Asks once more, with what it means. */
export function Disown({ report }: { report: FollowView }) {
  const { t } = useLingui()
  const path = usePath()
  const router = useRouter()
  const { reportId, reference, title, place, account } = report
  return (
    <div className="wrap page narrow">
      <AccountHead>
        <Trans>Is deze melding niet van jou?</Trans>
      </AccountHead>
      <p className="lead">
        <span className="ref">{reference}</span> · {place ? `${title}, ${place}` : title}
      </p>
      {account === 'linked_by_desk' ? (
        <>
          <p>
            <Trans>
              Een medewerker van 1777 zette deze melding bij jouw meldingen. Zeg je dat ze niet van jou is,
              dan verdwijnt ze uit je lijst en krijg je er geen berichten meer over. De melding zelf blijft
              bestaan.
            </Trans>
          </p>
          <AccountForm
            action="disown"
            submitLabel={t`Deze melding is niet van mij`}
            look={{ variant: 'danger', size: 'big' }}
            refusals={{
              report_not_found: t`Deze melding staat niet meer bij jouw meldingen. Kijk in je lijst.`,
            }}
            onDone={() => router.history.push(path('mijn?gelukt=disown'))}
          >
            {() => <input type="hidden" name="reportId" value={reportId} />}
          </AccountForm>
        </>
      ) : (
        <p>
          <Trans>Deze melding deed je zelf. Wil je ze niet meer? Trek ze dan in op haar eigen pagina.</Trans>
        </p>
      )}
      <LinkButton href={path(`melding/${reportId}`)}>
        <Trans>Bekijk de melding</Trans>
      </LinkButton>
    </div>
  )
}
