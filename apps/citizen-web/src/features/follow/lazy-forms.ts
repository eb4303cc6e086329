import { lazyPart } from '../../lib/lazy-part.tsx'

/** Following is reading first: what answers comes after the page, all forms at once. */
const fetchForms = () => import('./forms.ts')

export const TextForm = lazyPart(async () => (await fetchForms()).TextForm)
export const ChangeContact = lazyPart(async () => (await fetchForms()).ChangeContact)
export const Opinion = lazyPart(async () => (await fetchForms()).Opinion)
