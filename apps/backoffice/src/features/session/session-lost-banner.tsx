import { useLingui } from '@lingui/react/macro'
import { Banner, Button, LinkButton } from '@meldpunt/ui'
import { useQueryClient } from '@tanstack/react-query'
import { comeBack } from '../../lib/come-back.ts'
import { hrefs } from '../../lib/hrefs.ts'
import { useMember } from '../../lib/member.ts'
import { sessionLost } from '../../lib/session-lost.ts'
import { useStore } from '../../lib/store.ts'

/** The session ended while somebody was at work: sign in beside it and go on here with everything as it was. */
export const SessionLostBanner = () => {
  const { t } = useLingui()
  const lost = useStore(sessionLost)
  const queries = useQueryClient()
  const member = useMember()
  const goOn = async () => {
    if (await comeBack(member)) await queries.invalidateQueries()
  }
  if (!lost) return null
  return (
    <Banner
      tone="warning"
      title={t`Je bent afgemeld`}
      actions={
        <>
          <LinkButton href={hrefs.signIn()} target="_blank">
            {t`Meld je aan in een nieuw tabblad`}
          </LinkButton>
          <Button
            onClick={() => goOn().catch(() => sessionLost.set(true))}
          >{t`Ik ben weer aangemeld`}</Button>
        </>
      }
    >
      {t`Wat je typte, staat nog op deze pagina. Meld je opnieuw aan en ga hier verder.`}
    </Banner>
  )
}
