import type { FollowAction } from '../../lib/api.ts'

const text = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
const list = (form: FormData, name: string): readonly string[] =>
  form.getAll(name).filter((value) => typeof value === 'string')

type Read = (form: FormData) => Record<string, unknown>

/** No box ticked is a wish too. */
const channels = (form: FormData): readonly string[] => {
  const ticked = list(form, 'contact.channels')
  return ticked.length === 0 ? ['none'] : ticked
}

const words: Read = (form) => ({ text: text(form, 'text'), attachments: list(form, 'attachments') })

/** The fields of each form as its command takes them; a browser without script posts the same fields. */
export const readForm: Record<FollowAction, Read> = {
  reply: words,
  addInformation: words,
  requestReopen: words,
  withdraw: () => ({}),
  rate: (form) => ({ score: Number(text(form, 'score')), text: text(form, 'text') }),
  setContact: (form) => ({
    language: text(form, 'language'),
    contact: {
      name: text(form, 'contact.name'),
      email: text(form, 'contact.email'),
      phone: text(form, 'contact.phone'),
      channels: channels(form),
      forget: text(form, 'contact.forget'),
    },
  }),
}

/** The envelope that every form carries. */
export const idsOf = (form: FormData) => ({
  commandId: text(form, 'commandId'),
  reportId: text(form, 'reportId'),
})
