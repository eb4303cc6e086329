import type { ComponentType } from 'react'
import { AddInformationForm } from './forms/add-information-form.tsx'
import { AnswerForm } from './forms/answer-form.tsx'
import { AskForm } from './forms/ask-form.tsx'
import { AssignForm } from './forms/assign-form.tsx'
import { CorrectForm } from './forms/correct-form.tsx'
import { DeclineForm } from './forms/decline-form.tsx'
import { EraseForm } from './forms/erase-form.tsx'
import { FollowForm } from './forms/follow-form.tsx'
import { HandleForm } from './forms/handle-form.tsx'
import { KeepClosedForm } from './forms/keep-closed-form.tsx'
import { LinkReporterForm } from './forms/link-reporter-form.tsx'
import { MergeForm } from './forms/merge-form.tsx'
import { NoteForm } from './forms/note-form.tsx'
import { PlanForm } from './forms/plan-form.tsx'
import { ReferForm } from './forms/refer-form.tsx'
import { RegisterForm } from './forms/register-form.tsx'
import { ReopenForm } from './forms/reopen-form.tsx'
import { ReplyForm } from './forms/reply-form.tsx'
import { RequestReopenForm } from './forms/request-reopen-form.tsx'
import { RerouteForm } from './forms/reroute-form.tsx'
import { SetContactForm } from './forms/set-contact-form.tsx'
import { SplitForm } from './forms/split-form.tsx'
import { StartForm } from './forms/start-form.tsx'
import { StopWaitingForm } from './forms/stop-waiting-form.tsx'
import { TakeBackForm } from './forms/take-back-form.tsx'
import { UnfollowForm } from './forms/unfollow-form.tsx'
import { UnlinkReporterForm } from './forms/unlink-reporter-form.tsx'
import { UnmergeForm } from './forms/unmerge-form.tsx'
import { UnplanForm } from './forms/unplan-form.tsx'
import { UnsplitForm } from './forms/unsplit-form.tsx'
import { UpdateForm } from './forms/update-form.tsx'
import { WithdrawForm } from './forms/withdraw-form.tsx'
import type { FormCommand } from './offered-commands.ts'
import type { CommandFormProps } from './use-command-form.ts'

/** The form of each command that the page of a report offers. */
export const commandForms = {
  register: RegisterForm,
  answer: AnswerForm,
  reply: ReplyForm,
  plan: PlanForm,
  handle: HandleForm,
  start: StartForm,
  take_back: TakeBackForm,
  keep_closed: KeepClosedForm,
  reopen: ReopenForm,
  ask: AskForm,
  assign: AssignForm,
  reroute: RerouteForm,
  update: UpdateForm,
  unmerge: UnmergeForm,
  unsplit: UnsplitForm,
  note: NoteForm,
  refer: ReferForm,
  decline: DeclineForm,
  merge: MergeForm,
  split: SplitForm,
  stop_waiting: StopWaitingForm,
  unplan: UnplanForm,
  correct: CorrectForm,
  add_information: AddInformationForm,
  set_contact: SetContactForm,
  request_reopen: RequestReopenForm,
  withdraw: WithdrawForm,
  follow: FollowForm,
  unfollow: UnfollowForm,
  erase: EraseForm,
  link_reporter: LinkReporterForm,
  unlink_reporter: UnlinkReporterForm,
} satisfies Record<FormCommand, ComponentType<CommandFormProps>>
