import { renderNotice } from './adapters/mail-out/render-notice.ts'
import { createCityData } from './city/city-data.ts'
import type { CoreDeps } from './context.ts'
import type { ApiDeps } from './deps.ts'
import { forgetFiles } from './features/attachments/forget-files.ts'
import { keepPhoto } from './features/attachments/keep-photo.ts'
import type { LetterBox } from './jobs/letter-box.ts'
import { createChanges } from './live/changes.ts'
import { createDeskCalls } from './live/desk-calls.ts'
import { createSignals } from './live/signals.ts'
import { createNationalNumbers } from './national-number/national-numbers.ts'
import { createProposals } from './proposals/proposals.ts'
import { createRecipientLimit } from './recipient-limit.ts'

/** The parts that procedures use, made from what the host gives. */
export function createCoreDeps(deps: ApiDeps, { post }: Pick<LetterBox, 'post'>): CoreDeps {
  const { db, clock, newId, log, publicUrl, keys, city, storage, limits } = deps
  return {
    ...{ db, clock, newId, log, publicUrl, city },
    keys: { link: keys.link },
    nationalNumbers: keys.nationalNumber && createNationalNumbers(keys.nationalNumber, { db, clock }),
    signInOffered: deps.citizenOidc !== null,
    smsOffered: deps.sms !== null,
    staffClaim: deps.oidc.claim ?? 'groups',
    cityData: createCityData({ db, clock }),
    proposals: createProposals({ db, clock }),
    changes: createChanges(),
    deskInbox: createSignals(clock),
    deskCalls: createDeskCalls(clock),
    ownNumbers: deps.telephony?.ownNumbers ?? [],
    renderNotice: (words, mail) => renderNotice(words, { ...mail, city }),
    postLetter: post,
    limitRecipient: createRecipientLimit(db.pool, { key: keys.link, perHour: limits.mailsToAddressPerHour }),
    storage,
    keepPhoto: (photo) => keepPhoto(deps, photo),
    deleteFiles: async (storageKeys) => void (await forgetFiles({ db, storage, log }, storageKeys)),
  }
}
