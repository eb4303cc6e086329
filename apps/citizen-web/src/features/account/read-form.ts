const isTicked = (fields: FormData, name: string): boolean => fields.get(name) === 'yes'
const typed = (fields: FormData) => Object.fromEntries(fields)

type Read = (fields: FormData) => Record<string, unknown>

/** The fields of each form as its command takes them; a browser without script posts the same fields. */
export const readForm = {
  markRead: (fields) => ({ ...typed(fields), ids: null }),
  disown: typed,
  addReport: typed,
  // Taking the address away has a button of its own: an empty field is a slip.
  changeEmail: (fields) => ({ ...typed(fields), email: fields.get('email') || '-' }),
  forgetEmail: (fields) => ({ ...typed(fields), email: null }),
  askErasure: typed,
  confirmEmail: typed,
  savePreferences: (fields) => ({
    ...typed(fields),
    wants: {
      mail: isTicked(fields, 'mail'),
      sms: isTicked(fields, 'sms'),
      messages: isTicked(fields, 'messages'),
    },
  }),
} satisfies Record<string, Read>

export type AccountAction = keyof typeof readForm
