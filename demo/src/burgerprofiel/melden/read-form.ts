import type { Citizen } from '../../citizens.ts'

export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

const photosOf = (form: FormData) =>
  Promise.all(
    form
      .getAll('photo')
      .filter((photo) => typeof photo !== 'string')
      .filter(({ size }) => size > 0)
      .map(async (photo) => ({
        name: photo.name,
        content: Buffer.from(await photo.arrayBuffer()).toString('base64'),
      })),
  )

const answersOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form.keys()]
      .filter((name) => name.startsWith('answer.'))
      .flatMap((name) =>
        textOf(form, name) === '' ? [] : [[name.slice('answer.'.length), textOf(form, name)]],
      ),
  )

/** The body of a form with files, read by the platform itself. */
export const readForm = (body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> =>
  new Response(body, { headers: { 'content-type': type } }).formData()

/** What the citizen filled in, as the city wants it: with who they are, which Mijn Burgerprofiel knows. */
export const toReport = async (form: FormData, { givenName, familyName, ...citizen }: Citizen) => {
  const place = textOf(form, 'place')
  return {
    category: textOf(form, 'category'),
    description: textOf(form, 'description'),
    language: citizen.language,
    ...(place !== '' && { place: { text: place } }),
    answers: answersOf(form),
    person: { nationalNumber: citizen.nationalNumber, givenName, familyName },
    contact: {
      ...(citizen.email !== null && { email: citizen.email }),
      ...(citizen.phone !== null && { phone: citizen.phone }),
    },
    attachments: await photosOf(form),
  }
}
