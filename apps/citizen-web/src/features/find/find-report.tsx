import { Trans } from '@lingui/react/macro'
import { city } from '../../lib/city.ts'
import { signInPath } from '../../lib/sign-in-path.ts'
import { usePath } from '../../lib/site.tsx'
import { useAccount } from '../../lib/use-account.ts'
import { AskCode } from './ask-code.tsx'
import { EnterCode } from './enter-code.tsx'

type FindReportProps = { number: string; step: 'ask' | 'code' }

/** The ways back to a report, without an account first. */
export function FindReport({ number, step }: FindReportProps) {
  return (
    <div className="wrap page narrow prose">
      {step === 'code' ? <Code number={number} /> : <Ask number={number} />}
      <OtherWays />
    </div>
  )
}

const Ask = ({ number }: { number: string }) => (
  <>
    <h1>
      <Trans>Volg je melding</Trans>
    </h1>
    <p className="lead">
      <Trans>Met je nummer en een code uit je mail. Een account is niet nodig.</Trans>
    </p>
    <AskCode number={number} />
  </>
)

function Code({ number }: { number: string }) {
  const path = usePath()
  return (
    <>
      <h1>
        <Trans>Kijk in je mail</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Staat er bij melding <span className="ref">{number}</span> een mailadres? Dan stuurden we er net een
          code naartoe.
        </Trans>
      </p>
      <EnterCode number={number} />
      <p>
        <a href={path('volgen')}>
          <Trans>Ik gaf een verkeerd nummer op</Trans>
        </a>
      </p>
    </>
  )
}

function OtherWays() {
  const path = usePath()
  const { signInOffered, person } = useAccount()
  return (
    <>
      <h2>
        <Trans>Andere manieren</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            Met je geheime link: die staat in elke mail die we je over je melding stuurden, en op de pagina na
            het versturen.
          </Trans>
        </li>
        {person ? (
          <li>
            <Trans>
              Al je meldingen staan bij <a href={path('mijn')}>Mijn meldingen</a>.
            </Trans>
          </li>
        ) : signInOffered ? (
          <li>
            <Trans>
              <a href={signInPath(path('mijn'))}>Meld je aan</a> met itsme of eID en zie al je meldingen
              samen.
            </Trans>
          </li>
        ) : null}
        <li>
          <Trans>
            Gaf je geen mailadres? Bel <a href={`tel:${city.number}`}>{city.number}</a>, elke werkdag van 9
            tot 17 uur, en zeg je nummer, of waar en wanneer je meldde.
          </Trans>
        </li>
      </ul>
    </>
  )
}
