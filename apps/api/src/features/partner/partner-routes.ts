import { findReport, type LoadedReport, listEvents } from '@meldpunt/db'
import type { ReportEvent } from '@meldpunt/domain'
import { Router } from 'express'
import type { CoreDeps } from '../../context.ts'
import { isLanguage } from '../../http/language.ts'
import { nonceOf } from '../../http/nonce.ts'
import { wrongLinkPage } from '../../http/wrong-link-page.ts'
import { openReferral } from '../../open-referral.ts'
import { holdsLink } from '../../secret-link.ts'
import { partnerPage } from './partner-page.ts'

/** The report of a partner's link while that very referral is open. */
async function findReferred({ db, keys }: CoreDeps, token: string): Promise<LoadedReport | null> {
  const link = holdsLink(keys.link, token, 'partner')
  const loaded = link && (await findReport(db.write, link.reportId))
  return loaded && openReferral(loaded.report) === link?.version ? loaded : null
}

const sharesContact = (events: readonly ReportEvent[]): boolean =>
  events.findLast((event) => event.type === 'referred')?.facts.shareContact ?? false

/** One case for who has no account: the link of the mail shows it until the referral ends. It changes nothing. */
export function partnerRoutes(deps: CoreDeps): Router {
  const router = Router()
  router.get('/:language/partner/:token', async (request, response, next) => {
    const { language, token } = request.params
    if (!isLanguage(language)) return next()
    const nonce = nonceOf(response)
    response.set({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).type('html')
    const loaded = await findReferred(deps, token)
    if (!loaded) return void response.status(404).send(wrongLinkPage(language, nonce))
    const { report } = loaded
    const city = await deps.cityData.current()
    const category = report.category === null ? '' : city.names(language).category(report.category)
    const shared = sharesContact(await listEvents(deps.db.write, report.id))
    const { phone } = deps.city
    response.send(partnerPage({ report, category, sharesContact: shared, language, phone, nonce }))
  })
  return router
}
