import { Trans } from '@lingui/react/macro'
import { signInPath } from '../../lib/sign-in-path.ts'
import { usePath } from '../../lib/site.tsx'

/** The session ended while somebody typed: a second window signs in, and what stands here can then be sent. */
export function SignInAgain() {
  const path = usePath()
  return (
    <>
      <p>
        <Trans>Je bent niet meer aangemeld. Wat je typte, blijft hier staan.</Trans>
      </p>
      <p>
        <a href={signInPath(path('mijn'))} target="_blank" rel="noreferrer">
          <Trans>Meld je opnieuw aan in een nieuw venster</Trans>
        </a>
        {'. '}
        <Trans>Kom daarna hier terug en verstuur opnieuw.</Trans>
      </p>
    </>
  )
}
