import { Alert } from '../../alert/alert.tsx'
import { Banner } from '../../alert/banner.tsx'
import { LinkButton } from '../../button/link-button.tsx'
import { ErrorSummary } from '../../error-summary/error-summary.tsx'
import type { StatusCode } from '../../status/status-hue.ts'
import { StatusMark } from '../../status/status-mark.tsx'
import type { ExampleGroup } from '../example.ts'

const statusWords: readonly (readonly [StatusCode, string])[] = [
  ['received', 'Ontvangen'],
  ['registered', 'Geregistreerd'],
  ['in_progress', 'In behandeling'],
  ['planned', 'Gepland'],
  ['awaiting_reply', 'Wachten op antwoord'],
  ['referred', 'Naar externe partner'],
  ['answered', 'Beantwoord'],
  ['handled', 'Behandeld'],
  ['declined', 'Niet behandeld'],
]

export const messages: ExampleGroup = {
  id: 'messages',
  title: 'Statuses and messages',
  examples: [
    {
      of: 'StatusMark',
      title: 'pills, large and small',
      finds: [],
      show: () => (
        <div className="stack">
          <div className="acts">
            {statusWords.map(([status, label]) => (
              <StatusMark key={status} status={status} label={label} />
            ))}
          </div>
          <div className="acts">
            {statusWords.map(([status, label]) => (
              <StatusMark key={status} status={status} label={label} size="big" />
            ))}
          </div>
        </div>
      ),
    },
    {
      of: 'StatusMark',
      title: 'flat, in lists',
      finds: [{ role: 'list' }],
      show: () => (
        <ul>
          {statusWords.map(([status, label]) => (
            <li key={status}>
              <StatusMark status={status} label={label} look="flat" />
            </li>
          ))}
        </ul>
      ),
    },
    {
      of: 'Alert',
      title: 'four tones',
      finds: [{ role: 'status' }],
      show: () => (
        <div className="stack">
          <Alert tone="info">Je werkt zonder netwerk. Je melding wacht en gaat straks vanzelf weg.</Alert>
          <Alert tone="success" title="Je antwoord is verstuurd." live="polite">
            Publieke Ruimte leest het vandaag nog.
          </Alert>
          <Alert tone="warning">Deze link is oud. Vraag een nieuwe aan met je nummer.</Alert>
          <Alert tone="danger" title="Je melding is niet verstuurd.">
            <p>
              Ze is bewaard op dit toestel. Probeer het opnieuw of bel <a href="tel:1777">1777</a>.
            </p>
          </Alert>
        </div>
      ),
    },
    {
      of: 'Banner',
      title: 'danger: the 112 stop',
      wide: true,
      finds: [{ role: 'region', name: 'Is er nu gevaar voor mensen? Bel 112.' }],
      show: () => (
        <Banner
          tone="danger"
          title="Is er nu gevaar voor mensen? Bel 112."
          actions={
            <LinkButton variant="danger" href="tel:112" icon="phone">
              Bel 112
            </LinkButton>
          }
        >
          <p>
            Politie die meteen moet komen: bel 101. Meld gevaar niet hier: niemand leest dit binnen het uur.
          </p>
        </Banner>
      ),
    },
    {
      of: 'Banner',
      title: 'news of the city',
      wide: true,
      finds: [{ role: 'region', name: 'Stroompanne in Heule' }],
      show: () => (
        <Banner tone="info" title="Stroompanne in Heule">
          <p>Fluvius werkt eraan. Je hoeft dit niet te melden.</p>
        </Banner>
      ),
    },
    {
      of: 'ErrorSummary',
      title: 'on top of a form that was not accepted',
      finds: [
        { role: 'alert', name: 'Er ontbreekt nog iets' },
        { role: 'link', name: 'Schrijf wat er aan de hand is' },
      ],
      show: () => (
        <ErrorSummary
          title="Er ontbreekt nog iets"
          errors={[
            { href: '#messages', text: 'Schrijf wat er aan de hand is' },
            { href: '#fields', text: 'Er staat geen @ in je e-mailadres' },
          ]}
        />
      ),
    },
  ],
}
