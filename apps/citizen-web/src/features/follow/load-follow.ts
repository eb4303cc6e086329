import type { Language } from '@meldpunt/domain'
import { notFound } from '@tanstack/react-router'
import type { Api, FollowView } from '../../lib/api.ts'
import { isNoAccess, problemOf } from '../../lib/problem.ts'

/** The report of a secret link, or that this browser holds no valid link to it. */
export type Followed = { kind: 'report'; report: FollowView } | { kind: 'no_access' }

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

export async function loadFollow(
  { api, language }: { api: Api; language: Language },
  reportId: string,
): Promise<Followed> {
  if (!uuid.test(reportId)) throw notFound()
  try {
    return { kind: 'report', report: await api.follow(reportId, language) }
  } catch (error) {
    if (isNoAccess(problemOf(error))) return { kind: 'no_access' }
    throw error
  }
}
