import type { Inputs, Outputs } from '../../lib/trpc.ts'

export type CallsView = Outputs['calls']['current']
export type CallView = CallsView['ringing'][number]
export type CallerView = CallView['caller']
export type OpenReport = CallerView['openReports'][number]
export type NearbyReport = Outputs['desk']['nearby'][number]
export type AnswerView = Outputs['answer']['get']
export type Category = Outputs['city']['categories'][number]
export type PromiseView = Outputs['desk']['promise']
/** How the caller is reached, as the clerk typed it. */
export type Reached = { phone: string; email: string }
export type Taken = Outputs['desk']['registerByPhone'] & { linkWanted: boolean; reached: Reached }

/** The call on the screen: one that the server knows, or one that begins with the first thing typed. */
export type ScreenCall = CallView & { begun: boolean }

/** What became of the call before this one; it stays in sight until the next one is under way. */
export type Done =
  | { kind: 'registered'; taken: Taken }
  | { kind: 'followed'; reportId: string; reference: string; sentence: string; reached: Reached }
  | { kind: 'logged'; outcome: Outcome; isOut: boolean; at: number }

export type Outcome = Inputs['calls']['finish']['outcome']
