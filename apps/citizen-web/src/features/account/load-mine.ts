import type { Language } from '@meldpunt/domain'
import type { Account } from '../../lib/account.ts'
import type { Api, Inbox, MyReports } from '../../lib/api.ts'

export type Mine = { reports: MyReports; inbox: Inbox }

/** Own reports and messages together, and the count in the head of the page with them. */
export async function loadMine(
  { api, language, account }: { api: Api; language: Language; account: Account },
  cursor: string | null,
): Promise<Mine> {
  const [reports, inbox] = await Promise.all([api.myReports(language), api.inbox(language, cursor)])
  account.leftToRead(inbox.unread)
  return { reports, inbox }
}
