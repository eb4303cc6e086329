import type { Caller } from '@meldpunt/api/router'
import type { Api } from '../lib/api.ts'
import { isNoAnswer } from '../lib/is-no-answer.ts'
import { isNoAccess, isSignedOut, ProblemError } from '../lib/problem.ts'
import { toProblem } from '../lib/to-problem.ts'

/** A refusal is for the page to tell; a bug stays what it is, so that the host logs it. */
function rethrow(error: unknown): never {
  const problem = toProblem(error)
  throw isNoAccess(problem) || isSignedOut(problem) || isNoAnswer(problem) ? new ProblemError(problem) : error
}

/** The API without HTTP, for the first response. */
export const apiOfCaller = (caller: Caller): Api => ({
  categories: (language) => caller.city.categories({ language }).catch(rethrow),
  follow: (reportId, language) => caller.follow.get({ reportId, language }).catch(rethrow),
  session: () => caller.person.session().catch(rethrow),
  myReports: (language) => caller.person.myReports({ language }).catch(rethrow),
  inbox: (language, cursor) => caller.person.inbox({ language, cursor }).catch(rethrow),
  preferences: () => caller.person.preferences().catch(rethrow),
  kept: (language) => caller.person.kept({ language }).catch(rethrow),
  answers: (asked) => caller.answer.search(asked).catch(rethrow),
  answer: (code, language) => caller.answer.read({ code, language }).catch(rethrow),
  incidents: (language) => caller.answer.incidents({ language }).catch(rethrow),
})
