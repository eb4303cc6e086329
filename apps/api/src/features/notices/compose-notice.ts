import type { StoredNotice } from '@meldpunt/db'
import type { Letter } from '../../adapters/mail-out/letter.ts'
import { renderNotice } from '../../adapters/mail-out/render-notice.ts'
import type { CityName } from '../../deps.ts'
import { messageIdOf, replyAddress, threadOf } from '../../mail/mail-ids.ts'
import { mailBeside } from '../../report-view/mail-beside.ts'
import { noticeLink } from './notice-link.ts'
import { type ReadDeps, type ReadNotice, readToSay } from './read-to-say.ts'

export type ComposeDeps = ReadDeps & { city: CityName; from: string }
export type Composed = { ok: true; letter: Letter } | { ok: false; reason: string }

async function layOut(deps: ComposeDeps, read: ReadNotice) {
  const { stored, loaded, notice, words } = read
  const link = await noticeLink(deps, stored, loaded)
  return renderNotice(words, { language: notice.language, link, city: deps.city, ...mailBeside(read) })
}

/** The letter of a notice; or why there is none to send. */
export async function composeNotice(deps: ComposeDeps, stored: StoredNotice): Promise<Composed> {
  const found = await readToSay(deps, stored)
  if (!found.ok) return found
  const { read } = found
  const mailing = { publicUrl: deps.publicUrl, linkKey: deps.keys.link, from: deps.from }
  const { report } = read.loaded
  const letter = {
    ...(await layOut(deps, read)),
    to: read.address,
    messageId: messageIdOf(mailing, stored),
    thread: threadOf(mailing, report.id),
    replyTo: read.notice.audience === 'reporter' ? replyAddress(mailing, report) : null,
    language: read.notice.language,
  }
  return { ok: true, letter }
}
