import * as inputs from '@meldpunt/domain/input'
import { act } from '../../lib/act.ts'
import type { Outcome } from '../../lib/outcome.ts'
import { client } from '../../lib/trpc-client.ts'
import type { AccountAction } from './read-form.ts'

/** What who signed in can do, by the name that the address of its form has too. */
export const commands: Record<AccountAction, (values: unknown) => Promise<Outcome>> = {
  markRead: act(inputs.markReadInput, (input) => client.person.markRead.mutate(input)),
  disown: act(inputs.disownInput, (input) => client.person.disown.mutate(input)),
  addReport: act(inputs.addReportInput, (input) => client.person.addReport.mutate(input)),
  savePreferences: act(inputs.savePreferencesInput, (input) => client.person.savePreferences.mutate(input)),
  changeEmail: act(inputs.changeEmailInput, (input) => client.person.changeEmail.mutate(input)),
  forgetEmail: act(inputs.changeEmailInput, (input) => client.person.changeEmail.mutate(input)),
  askErasure: act(inputs.askErasureInput, (input) => client.person.askErasure.mutate(input)),
  confirmEmail: act(inputs.confirmEmailInput, (input) => client.person.confirmEmail.mutate(input)),
}
