import { submitForCallerInput } from '@meldpunt/domain/input'
import { useState } from 'react'
import { client, type Outputs } from '../../lib/trpc.ts'
import { useSendForm } from '../../lib/use-send-form.ts'
import {
  callOf,
  demandOfPhoneDraft,
  emptyPhoneDraft,
  neverKeptOfPhone,
  type PhoneDraft,
  shapePhoneDraft,
} from './phone-report-fields.ts'

/** Under this name the form keeps what was typed. */
export const phoneReportName = 'phone-report'

/** With whether the clerk tried to put it with the caller's own. */
export type Taken = Outputs['desk']['registerByPhone'] & { linkWanted: boolean }
export type Category = Outputs['city']['categories'][number]

type PhoneForm = { categories: readonly Category[]; onTaken: (taken: Taken) => void }

const questionsOf = (categories: readonly Category[], code: string): readonly string[] =>
  categories.find((category) => category.code === code)?.questions.map((question) => question.code) ?? []

/** The form of a report by phone; a reload in the middle of a call loses nothing. */
export function usePhoneForm({ categories, onTaken }: PhoneForm) {
  const [defaults] = useState(emptyPhoneDraft)
  const shape = (draft: PhoneDraft) => shapePhoneDraft(questionsOf(categories, draft.category))(draft)
  return useSendForm({
    name: phoneReportName,
    schema: submitForCallerInput,
    defaults,
    neverKept: neverKeptOfPhone,
    shape,
    demand: demandOfPhoneDraft,
    send: async (data, draft) => {
      const taken = await client.desk.registerByPhone.mutate({ ...data, ...callOf(draft) })
      onTaken({ ...taken, linkWanted: draft.nationalNumber.trim() !== '' || draft.birthDate !== '' })
    },
  })
}

export type PhoneFormState = ReturnType<typeof usePhoneForm>
