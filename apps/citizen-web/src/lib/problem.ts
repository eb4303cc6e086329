/** What can go wrong between a page and the server, as a page needs to know it. */
export type Problem =
  | { kind: 'offline' }
  | { kind: 'fields'; errors: Readonly<Record<string, string>> }
  | { kind: 'rejected'; code: string; field: string | null }
  | { kind: 'failed'; requestId: string | null }

/** What an `Api` throws, so that no page has to know how it was asked. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.kind)
    this.problem = problem
  }
}

export const problemOf = (error: unknown): Problem =>
  error instanceof ProblemError ? error.problem : { kind: 'failed', requestId: null }

/** The session is over, or never was. */
export const isSignedOut = (problem: Problem): boolean =>
  problem.kind === 'rejected' && problem.code === 'sign_in_required'

/** Codes of refusals that mean: this browser does not hold a valid secret link. */
export const isNoAccess = (problem: Problem): boolean =>
  problem.kind === 'rejected' && ['link_invalid', 'report_unknown', 'report_not_found'].includes(problem.code)
