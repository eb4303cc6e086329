export { ChangeContact } from './change-contact.tsx'
export { Opinion } from './opinion.tsx'
export { TextForm } from './text-form.tsx'
