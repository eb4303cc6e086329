import { Trans } from '@lingui/react/macro'
import { Button } from '@meldpunt/ui'
import { forgetContact } from '../features/report/forget-contact.ts'

/** Ends the session here and at the provider; what this browser kept of the person goes too. */
export const SignOut = () => (
  <form method="post" action="/afmelden" onSubmit={forgetContact}>
    <Button type="submit" variant="quiet">
      <Trans>Afmelden</Trans>
    </Button>
  </form>
)
