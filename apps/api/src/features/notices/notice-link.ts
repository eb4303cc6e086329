import { findReport, type LoadedReport, type StoredNotice } from '@meldpunt/db'
import type { CoreDeps } from '../../context.ts'
import { openReferral } from '../../open-referral.ts'
import { linkToken } from '../../secret-link.ts'

type LinkDeps = Pick<CoreDeps, 'db' | 'keys' | 'publicUrl'>

const secretLink = ({ keys, publicUrl }: LinkDeps, language: string, loaded: LoadedReport): string => {
  const link = { reportId: loaded.report.id, audience: 'reporter', version: loaded.linkVersion } as const
  return `${publicUrl}/${language}/volg/${linkToken(keys.link, link)}`
}

/** Of the referral that is open now: the link of one that ended leads nowhere. */
function partnerLink(
  { keys, publicUrl }: LinkDeps,
  language: string,
  { report }: LoadedReport,
): string | null {
  const version = openReferral(report)
  if (version === null) return null
  const link = { reportId: report.id, audience: 'partner', version } as const
  return `${publicUrl}/${language}/partner/${linkToken(keys.link, link)}`
}

const mergedPrefix = 'merged:'

/** The report that the recipient made; for who waits for one that it was merged into, that is another than the notice's. */
export const ownReportId = ({ recipientKey, reportId }: StoredNotice): string =>
  recipientKey.startsWith(mergedPrefix) ? recipientKey.slice(mergedPrefix.length) : reportId

/**
 * Where the button of a mail leads: each reporter to the own report by the secret link, a partner to the one case, a
 * department to the back-office, everybody else to the site.
 */
export async function noticeLink(
  deps: LinkDeps,
  notice: StoredNotice,
  loaded: LoadedReport,
): Promise<string> {
  const { audience, language, recipientKey } = notice
  if (audience === 'reporter') return secretLink(deps, language, loaded)
  if (audience === 'department') return `${deps.publicUrl}/balie/melding/${loaded.report.id}`
  const site = `${deps.publicUrl}/${language}/`
  if (audience === 'partner') return partnerLink(deps, language, loaded) ?? site
  const own = recipientKey.startsWith(mergedPrefix)
    ? await findReport(deps.db.write, ownReportId(notice))
    : null
  return own ? secretLink(deps, language, own) : site
}
