import { Trans, useLingui } from '@lingui/react/macro'
import { SiteFooter } from '@meldpunt/ui'
import { city } from '../lib/city.ts'
import { usePath } from '../lib/site.tsx'
import styles from './footer.module.css'

export function Footer() {
  const { t } = useLingui()
  return (
    <SiteFooter
      columns={[
        { title: t`Bellen`, hideTitle: true, children: <Calling /> },
        {
          title: t`Langskomen`,
          children: (
            <p>
              {city.visit.place}
              <br />
              {city.visit.address}
            </p>
          ),
        },
        { title: t`Noodgeval?`, children: <Emergency /> },
        { title: t`Over deze site`, children: <About /> },
      ]}
    />
  )
}

const Calling = () => (
  <>
    <a className={styles.number} href={`tel:${city.number}`}>
      {city.number}
    </a>
    <p>
      <Trans>Gratis. Elke werkdag van 9 tot 17 uur.</Trans>
      <br />
      <a href={`mailto:${city.mail}`}>{city.mail}</a>
    </p>
  </>
)

const Emergency = () => (
  <p>
    <Trans>
      Brand, ongeval of iemand in gevaar: <a href="tel:112">112</a>
    </Trans>
    <br />
    <Trans>
      Politie die meteen moet komen: <a href="tel:101">101</a>
    </Trans>
  </p>
)

function About() {
  const path = usePath()
  return (
    <ul className={styles.links}>
      <li>
        <a href={path('toegankelijkheid')}>
          <Trans>Toegankelijkheid</Trans>
        </a>
      </li>
      <li>
        <a href={path('privacy')}>
          <Trans>Privacy</Trans>
        </a>
      </li>
    </ul>
  )
}
