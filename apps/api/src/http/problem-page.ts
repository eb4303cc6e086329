import type { Request, Response } from 'express'
import { acceptedLanguage, isLanguage } from './language.ts'
import { nonceOf } from './nonce.ts'
import { plainPage } from './plain-page.ts'
import { type ProblemKind, problemWords } from './problem-words.ts'
import { requestIdOf } from './request-log.ts'

function kindOf(status: number): ProblemKind {
  if (status === 429) return 'wait'
  if (status === 404) return 'absent'
  return status < 500 ? 'refused' : 'bug'
}

function languageOf(request: Request) {
  const [, first] = request.originalUrl.split(/[/?]/)
  return isLanguage(first) ? first : acceptedLanguage(request)
}

/** Whether a person will read the answer: browsers ask for a page by name, programs take anything. */
export const isForPerson = (request: Request): boolean => request.accepts(['json', 'html']) === 'html'

/** A problem outside the pages of both sites, for a person: what to do now, and for a bug the number of its log line. */
export function problemPage(response: Response, status: number): string {
  const { req: request } = response
  const language = languageOf(request)
  const words = problemWords[language]
  const kind = kindOf(status)
  const number = kind === 'bug' ? [words.number.replace('{id}', requestIdOf(response.locals))] : []
  const isStaff = request.originalUrl.startsWith('/balie/')
  return plainPage({
    language,
    title: words[kind].title,
    paragraphs: [words[kind].text, ...number].map((text) => ({ text })),
    link: { href: isStaff ? '/balie/' : `/${language}/`, text: words.home },
    nonce: nonceOf(response),
  })
}
