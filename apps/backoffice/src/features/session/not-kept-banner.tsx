import { useLingui } from '@lingui/react/macro'
import { Banner, Button } from '@meldpunt/ui'
import { draftsAtRisk } from '../../lib/draft.ts'
import { useStore } from '../../lib/store.ts'

/** The browser is full or forbids keeping: what is typed lasts as long as the page. Said once. */
export const NotKeptBanner = () => {
  const { t } = useLingui()
  const risk = useStore(draftsAtRisk)
  if (risk !== 'yes') return null
  return (
    <Banner
      tone="warning"
      title={t`Je browser bewaart niet wat je typt`}
      actions={<Button onClick={() => draftsAtRisk.set('known')}>{t`Begrepen`}</Button>}
    >
      {t`Verstuur het voor je deze pagina herlaadt of sluit, anders is het weg.`}
    </Banner>
  )
}
