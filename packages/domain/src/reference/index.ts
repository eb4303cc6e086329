export { type ReferenceRefusal, reference } from './reference.ts'
