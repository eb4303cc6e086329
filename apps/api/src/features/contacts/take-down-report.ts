import { insertContact } from '@meldpunt/db'
import { type Instant, type Report, type ReportCommand, reference } from '@meldpunt/domain'
import { checkMoment } from '@meldpunt/domain/input'
import { contactOfCall } from '../../calls/contact-of-call.ts'
import { endCall } from '../../calls/end-call.ts'
import { registration } from '../../city/registration.ts'
import { type Action, act, envelopeOf } from '../../command/action.ts'
import { actorOf } from '../../command/actor-of.ts'
import { createReport } from '../../command/create-report.ts'
import { getReport } from '../../command/get-report.ts'
import { once } from '../../command/once.ts'
import { routeAtOnce } from '../../command/route-at-once.ts'
import { buildSubmission } from '../../command/submission.ts'
import type { Context, SessionMember } from '../../context.ts'
import { type Chosen, personOfNumber, surePerson } from '../../linking/choose-person.ts'
import { hashOf, listMatches } from '../../linking/matches.ts'
import { refuse, refuseField } from '../../rejections.ts'
import type { PhoneReportInput } from './phone-report-input.ts'
import type { RegisteredByPhoneView } from './registered-by-phone-view.ts'

type ClerkContext = Context & { member: SessionMember }

/** What the clerk wants done at once; without a wish the rules may still register it by themselves. */
function nextFor(ctx: ClerkContext, action: Action, input: PhoneReportInput) {
  const actor = actorOf(ctx.member)
  return (received: Report): readonly ReportCommand[] => {
    if (!input.register || !actor) return routeAtOnce(action, received)
    const { department = null, reason = null } = input.byHand ?? {}
    const wish = { category: input.category ?? '', department, reason }
    const facts = registration(action.city, received, wish, action.now)
    return [{ ...envelopeOf(action, actor), type: 'register', ...facts }]
  }
}

/** Who called, where the clerk asked for more than a name and there is enough; a report is taken down either way. */
async function callerOf(ctx: ClerkContext, action: Action, input: PhoneReportInput): Promise<Chosen | null> {
  const { contact, nationalNumber, birthDate, language } = input
  if (nationalNumber === null && birthDate === null) return null
  const { deps } = ctx
  const told = { nationalNumber, birthDate, name: null }
  const matches = await listMatches(action.trx, { nationalNumbers: deps.nationalNumbers, contact, told })
  if (nationalNumber === null) return surePerson(matches)
  return personOfNumber(action.trx, { nationalNumber, matches }, { deps, language, now: action.now })
}

/** When the call began; a clock that runs a little ahead is forgiven. */
function callBegan({ startedAt }: PhoneReportInput, now: Instant): Instant {
  const wrong = checkMoment(startedAt, now)
  if (wrong) throw refuseField('startedAt', wrong)
  return Math.min(startedAt ?? now, now)
}

/** What the contact says of the call: as it was followed, or else as the clerk tells it. */
async function callOf(ctx: ClerkContext, action: Action, input: PhoneReportInput) {
  const { memberId } = ctx.member
  const { callId, note } = input
  const { name = null, phone = null } = input.contact ?? {}
  if (callId !== null) {
    const ended = await endCall(action, { callId, memberId, spoken: true })
    return contactOfCall(ended, { name, phone, note }, ctx.deps.ownNumbers)
  }
  return { startedAt: callBegan(input, action.now), endedAt: action.now, memberId, name, phone, note }
}

async function takeDown(ctx: ClerkContext, action: Action, input: PhoneReportInput): Promise<Report> {
  const actor = actorOf(ctx.member)
  if (!actor) throw refuse('not_permitted')
  const { commandId, contact, channel, contactId } = input
  const submit = buildSubmission(action, { input, actor, channel, personId: null })
  const caller = await callerOf(ctx, action, input)
  const linking: readonly ReportCommand[] = caller
    ? [{ ...envelopeOf(action, actor), type: 'link_reporter', ...caller }]
    : []
  const then = nextFor(ctx, action, input)
  const report = await createReport(action, {
    ...{ commandId, submit },
    next: (received) => [...linking, ...then(received)],
  })
  await insertContact(action.trx, {
    ...(await callOf(ctx, action, input)),
    ...{ id: contactId, channel, email: contact?.email ?? null, outcome: 'reported', reportId: report.id },
  })
  return report
}

function toView(ctx: ClerkContext, { city }: Action, report: Report): RegisteredByPhoneView {
  const { id, version, department, promise } = report
  return {
    reportId: id,
    reference: reference.format(report.reference),
    version,
    registered: report.status !== 'received',
    linked: report.personId !== null,
    department: { code: department, name: city.names(ctx.language).department(department) },
    promise: promise && { workingDays: promise.workingDays, due: promise.due },
  }
}

/** The contact, the report and its registration: all or nothing, and once. */
export function takeDownReport(ctx: ClerkContext, input: PhoneReportInput): Promise<RegisteredByPhoneView> {
  const actor = actorOf(ctx.member)
  if (!actor) throw refuse('not_permitted')
  // What is kept of a command is no place for a national number, not even in a fingerprint that can be guessed.
  const said = { ...input, nationalNumber: hashOf(ctx.deps.nationalNumbers, input.nationalNumber) }
  return act(ctx.deps, async (action) => {
    const report = await once(
      action,
      { name: 'register_by_phone', commandId: input.commandId, actor, input: said },
      {
        work: () => takeDown(ctx, action, input),
        repeat: async () => (await getReport(action.trx, input.reportId)).report,
      },
    )
    return toView(ctx, action, report)
  })
}
