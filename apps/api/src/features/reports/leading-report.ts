import { isOpen, type LeadingReport, type Report, shownStatus } from '@meldpunt/domain'
import { maySee } from '../../command/access.ts'
import type { SessionMember } from '../../context.ts'
import { refuseField } from '../../rejections.ts'

/** What the decider must know of the report that another is merged into. */
export function toLeading(member: SessionMember, leading: Report | null): LeadingReport {
  if (!leading || !maySee(member, leading)) throw refuseField('leadingId', 'leading_report_required')
  return {
    id: leading.id,
    reference: leading.reference,
    open: isOpen(shownStatus(leading)),
    merged: leading.frozen?.kind === 'merged',
    split: leading.frozen?.kind === 'split',
  }
}
