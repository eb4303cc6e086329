import type { Migration } from 'kysely/migration'
import * as textSearch from './2026-11-23-01-text-search.ts'
import * as city from './2026-11-23-02-city.ts'
import * as member from './2026-11-23-03-member.ts'
import * as report from './2026-11-23-04-report.ts'
import * as reportEvent from './2026-11-23-05-report-event.ts'
import * as command from './2026-11-23-06-command.ts'
import * as notice from './2026-11-23-07-notice.ts'
import * as contact from './2026-11-23-08-contact.ts'
import * as attachment from './2026-11-23-09-attachment.ts'
import * as referral from './2026-11-23-10-referral.ts'
import * as edge from './2026-11-23-11-edge.ts'
import * as person from './2026-11-23-12-person.ts'
import * as inbox from './2026-11-23-13-inbox.ts'
import * as staffMapping from './2026-11-23-14-staff-mapping.ts'
import * as access from './2026-11-23-15-access.ts'
import * as searchPath from './2026-11-23-16-search-path.ts'
import * as heldAttachment from './2026-11-23-17-held-attachment.ts'
import * as admin from './2026-11-23-18-admin.ts'
import * as forgottenFile from './2026-11-23-19-forgotten-file.ts'
import * as call from './2026-11-23-20-call.ts'
import * as answer from './2026-11-23-21-answer.ts'
import * as street from './2026-11-23-22-street.ts'
import * as incomingMail from './2026-11-23-23-incoming-mail.ts'
import * as deskInbox from './2026-11-23-24-desk-inbox.ts'
import * as proposal from './2026-11-23-25-proposal.ts'
import * as searchWord from './2026-11-23-27-search-word.ts'
import * as answerPlace from './2026-11-24-28-answer-place.ts'
import * as endedMail from './2026-11-24-29-ended-mail.ts'

/** All migrations by name; the order of names is the order in which they run. A merged one never changes. */
export const migrations: Record<string, Migration> = {
  '2026-11-23-01-text-search': textSearch,
  '2026-11-23-02-city': city,
  '2026-11-23-03-member': member,
  '2026-11-23-04-report': report,
  '2026-11-23-05-report-event': reportEvent,
  '2026-11-23-06-command': command,
  '2026-11-23-07-notice': notice,
  '2026-11-23-08-contact': contact,
  '2026-11-23-09-attachment': attachment,
  '2026-11-23-10-referral': referral,
  '2026-11-23-11-edge': edge,
  '2026-11-23-12-person': person,
  '2026-11-23-13-inbox': inbox,
  '2026-11-23-14-staff-mapping': staffMapping,
  '2026-11-23-15-access': access,
  '2026-11-23-16-search-path': searchPath,
  '2026-11-23-17-held-attachment': heldAttachment,
  '2026-11-23-18-admin': admin,
  '2026-11-23-19-forgotten-file': forgottenFile,
  '2026-11-23-20-call': call,
  '2026-11-23-21-answer': answer,
  '2026-11-23-22-street': street,
  '2026-11-23-23-incoming-mail': incomingMail,
  '2026-11-23-24-desk-inbox': deskInbox,
  '2026-11-23-25-proposal': proposal,
  '2026-11-23-27-search-word': searchWord,
  '2026-11-24-28-answer-place': answerPlace,
  '2026-11-24-29-ended-mail': endedMail,
}
