import type { I18n } from '@lingui/core'
import type { Language } from '@meldpunt/domain'
import { notFound } from '@tanstack/react-router'
import type { AnswerHits, AnswerView, Api } from '../../lib/api.ts'
import { isNoAnswer } from '../../lib/is-no-answer.ts'
import { loadHomeWords } from '../../lib/load-language.ts'
import { problemOf } from '../../lib/problem.ts'

type Reading = { api: Api; language: Language; i18n: I18n }
/** One answer, or what was found for a text. */
type Loaded = { answer: AnswerView | null; found: AnswerHits; text: string }

const limit = 200

/** What was asked for in earnest: what is not found is heard of. */
const search = async ({ api, language }: Reading, text: string): Promise<AnswerHits> =>
  text === '' ? [] : api.answers({ text, language, counts: true })

/** An answer that is not there, or not any more, is a page that is not there. */
const read = ({ api, language }: Reading, code: string): Promise<AnswerView> =>
  api.answer(code, language).catch((error: unknown) => {
    throw isNoAnswer(problemOf(error)) ? notFound() : error
  })

export async function loadAnswer(reading: Reading, code: string | undefined, asked = ''): Promise<Loaded> {
  const text = asked.trim().slice(0, limit)
  const answer = code === undefined ? null : read(reading, code)
  const found = answer ? [] : search(reading, text)
  const words = loadHomeWords(reading.i18n, reading.language)
  const [loaded, hits] = await Promise.all([answer, found, words])
  return { answer: loaded, found: hits, text }
}
