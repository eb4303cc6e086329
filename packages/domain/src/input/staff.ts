import type * as z from 'zod/mini'
import { addInformationData, replyData, requestReopenData, setContactData, unfollowData } from './citizen.ts'
import { fromStaff, staffEnvelope } from './envelope.ts'
import { linkReporterData } from './person.ts'
import * as data from './staff-data.ts'

export const answerInput = fromStaff(data.answerData)
export const askInput = fromStaff(data.askData)
export const stopWaitingInput = staffEnvelope
export const registerInput = fromStaff(data.registerData)
export const rerouteInput = fromStaff(data.rerouteData)
export const assignInput = fromStaff(data.assignData)
export const startInput = staffEnvelope
export const planInput = fromStaff(data.planData)
export const unplanInput = fromStaff(data.unplanData)
export const handleInput = fromStaff(data.handleData)
export const referInput = fromStaff(data.referData)
export const takeBackInput = fromStaff(data.takeBackData)
export const declineInput = fromStaff(data.declineData)
export const keepClosedInput = fromStaff(data.keepClosedData)
export const reopenInput = fromStaff(data.reopenData)
export const updateInput = fromStaff(data.updateData)
export const noteInput = fromStaff(data.noteData)
export const correctInput = fromStaff(data.correctData)
export const mergeInput = fromStaff(data.mergeData)
export const unmergeInput = fromStaff(data.unmergeData)
export const splitInput = fromStaff(data.splitData)
export const unsplitInput = fromStaff(data.unsplitData)
export const linkReporterInput = fromStaff(linkReporterData)
export const unlinkReporterInput = staffEnvelope
export const eraseInput = staffEnvelope
export const replyOnBehalfInput = fromStaff(replyData)
export const addInformationOnBehalfInput = fromStaff(addInformationData)
export const withdrawOnBehalfInput = staffEnvelope
export const requestReopenOnBehalfInput = fromStaff(requestReopenData)
export const setContactOnBehalfInput = fromStaff(setContactData)
export const followForCallerInput = fromStaff(data.followForCallerData)
export const unfollowForCallerInput = fromStaff(unfollowData)

/** Schemas of what staff and partners can do with a report, by command: what a form checks and what a procedure demands. */
export const staffCommandInputs = {
  answer: answerInput,
  ask: askInput,
  stop_waiting: stopWaitingInput,
  register: registerInput,
  reroute: rerouteInput,
  assign: assignInput,
  start: startInput,
  plan: planInput,
  unplan: unplanInput,
  handle: handleInput,
  refer: referInput,
  take_back: takeBackInput,
  decline: declineInput,
  keep_closed: keepClosedInput,
  reopen: reopenInput,
  update: updateInput,
  note: noteInput,
  correct: correctInput,
  merge: mergeInput,
  unmerge: unmergeInput,
  split: splitInput,
  unsplit: unsplitInput,
  link_reporter: linkReporterInput,
  unlink_reporter: unlinkReporterInput,
  erase: eraseInput,
  reply: replyOnBehalfInput,
  add_information: addInformationOnBehalfInput,
  withdraw: withdrawOnBehalfInput,
  request_reopen: requestReopenOnBehalfInput,
  set_contact: setContactOnBehalfInput,
  follow: followForCallerInput,
  unfollow: unfollowForCallerInput,
} as const

/** Commands that staff or a partner can send. */
export type StaffCommandType = keyof typeof staffCommandInputs
/** Checked input of one command: `StaffCommandInput<'plan'>`. */
export type StaffCommandInput<Type extends StaffCommandType> = z.infer<(typeof staffCommandInputs)[Type]>
/** What a form holds before it is checked. */
export type StaffCommandDraft<Type extends StaffCommandType> = z.input<(typeof staffCommandInputs)[Type]>
