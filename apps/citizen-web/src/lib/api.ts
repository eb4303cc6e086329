import type { AppRouter, Caller, RouterInputs, RouterOutputs } from '@meldpunt/api/router'
import type { Language } from '@meldpunt/domain'
import { createTRPCClient, httpLink } from '@trpc/client'

export type Categories = RouterOutputs['city']['categories']
export type Category = Categories[number]
export type Question = Category['questions'][number]
export type FollowView = RouterOutputs['follow']['get']
export type Submitted = RouterOutputs['citizen']['submit']
export type FollowAction = FollowView['can'][number]
export type FollowInputs = RouterInputs['follow']
export type { Caller }

/** What pages read: on the server straight from the API, in the browser over HTTP. */
export type Api = {
  categories: (language: Language) => Promise<Categories>
  follow: (reportId: string, language: Language) => Promise<FollowView>
}

export const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: '/trpc' })] })

export const apiOverHttp: Api = {
  categories: (language) => client.city.categories.query({ language }),
  follow: (reportId, language) => client.follow.get.query({ reportId, language }),
}

export const apiOfCaller = (caller: Caller): Api => ({
  categories: (language) => caller.city.categories({ language }),
  follow: (reportId, language) => caller.follow.get({ reportId, language }),
})
