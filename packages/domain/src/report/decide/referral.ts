import { currentReferral } from '../current-referral.ts'
import type { Report } from '../state.ts'
import { by, type Decide, envelope, refuse } from './outcome.ts'
import { routedFacts } from './routed.ts'
import { isBlank, refuseText } from './text.ts'

/** Note 2 of the table: back to the department that had it, or to the desk if none ever had. */
export const backTo = (report: Report): 'registered' | 'received' =>
  report.everRegistered ? 'registered' : 'received'

/** Each referral has its own number, and with it its own link; an earlier one closes. */
export const decideRefer: Decide<'refer'> = (report, command) => {
  if (isBlank(command.partner)) return refuse('partner_required', 'partner')
  if (command.partner === currentReferral(report)?.partner) return refuse('same_partner', 'partner')
  return (
    refuseText(command.reason, 'reason_required', 'reason') ?? [
      {
        ...envelope(command),
        type: 'referred',
        facts: {
          to: 'referred',
          partner: command.partner,
          referral: report.referrals + 1,
          shareContact: command.shareContact,
          routed: command.routed && routedFacts(command.routed),
        },
        personal: { reason: command.reason, ...by(command) },
      },
    ]
  )
}

/** The city takes a report back from a partner, or the partner gives it back. */
export const decideTakeBack: Decide<'take_back'> = (report, command) =>
  refuseText(command.reason, 'reason_required', 'reason') ?? [
    {
      ...envelope(command),
      type: 'taken_back',
      facts: { to: backTo(report), referral: report.referrals, promise: command.promise },
      personal: { reason: command.reason, ...by(command) },
    },
  ]
