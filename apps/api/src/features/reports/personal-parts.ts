import type { Attachment } from '@meldpunt/db'
import { isReachable } from '@meldpunt/domain'
import type { Context } from '../../context.ts'
import { staffMount, toAttachmentView } from '../../report-view/attachment-view.ts'
import { toLinkedPerson } from './linked-person.ts'
import type { Detail } from './read-detail.ts'
import type { StaffAttachmentView, StaffReportView } from './staff-report-view.ts'

type PersonalPart =
  | 'description'
  | 'place'
  | 'contact'
  | 'reachable'
  | 'personLinked'
  | 'linkedPerson'
  | 'answers'
  | 'attachments'
  | 'routedByHand'

function senderOf({ uploadedByKind }: Attachment): StaffAttachmentView['by'] {
  if (uploadedByKind === 'reporter') return 'reporter'
  return uploadedByKind === 'partner' ? 'partner' : 'staff'
}

const toStaffAttachment = (attachment: Attachment): StaffAttachmentView => ({
  ...toAttachmentView(attachment, staffMount),
  by: senderOf(attachment),
  at: attachment.createdAt,
})

/** The answers with the words of the questions; a question that is gone shows its code. */
function answersOf({ language }: Context, { report, city }: Detail): StaffReportView['answers'] {
  const questions = city.findCategory(report.category)?.questions ?? []
  return Object.entries(report.answers).map(([code, given]) => {
    const question = questions.find((candidate) => candidate.code === code)
    const option = question?.options.find((candidate) => candidate.code === given)
    return { question: question?.labels[language] ?? code, answer: option?.labels[language] ?? given }
  })
}

/** What identifies people or what they wrote; nothing of it to who may not read it. */
export function personalParts(ctx: Context, detail: Detail): Pick<StaffReportView, PersonalPart> {
  const { report, attachments, personal } = detail
  const known = { reachable: isReachable(report), personLinked: report.personId !== null }
  if (!personal) {
    const { place, released, description } = { ...report, released: detail.released }
    const hidden = { contact: null, linkedPerson: null, answers: [], attachments: [], routedByHand: null }
    return { ...known, ...hidden, place, description: released ? description : null }
  }
  return {
    ...known,
    description: report.description,
    place: report.place,
    contact: report.contact,
    linkedPerson: toLinkedPerson(detail),
    answers: answersOf(ctx, detail),
    attachments: attachments.map(toStaffAttachment),
    routedByHand: report.routed?.byHand?.reason ?? null,
  }
}
