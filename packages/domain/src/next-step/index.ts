export { type NextStep, nextStep } from './next-step.ts'
export { type Due, dueOf, type Reading } from './situation.ts'
export { type Statement, statementFor } from './statement.ts'
export { type TrackStep, trackSteps } from './track.ts'
