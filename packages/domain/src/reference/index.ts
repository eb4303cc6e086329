export { type ReferenceError, reference } from './reference.ts'
