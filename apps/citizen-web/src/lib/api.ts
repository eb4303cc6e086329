import type { RouterOutputs } from '@meldpunt/api/router'
import type { Language } from '@meldpunt/domain'
import { ProblemError } from './problem.ts'

export type Categories = RouterOutputs['city']['categories']
export type Category = Categories[number]
export type Question = Category['questions'][number]
export type AnswerHits = RouterOutputs['answer']['search']
export type AnswerView = RouterOutputs['answer']['read']
export type Incidents = RouterOutputs['answer']['incidents']
export type FollowView = RouterOutputs['follow']['get']
export type Submitted = RouterOutputs['citizen']['submit']
export type FollowAction = FollowView['can'][number]
export type PersonSession = RouterOutputs['person']['session']
export type MyReports = RouterOutputs['person']['myReports']
export type MyReport = MyReports['open'][number]
export type Inbox = RouterOutputs['person']['inbox']
export type InboxEntry = Inbox['items'][number]
export type Preferences = RouterOutputs['person']['preferences']
export type Kept = RouterOutputs['person']['kept']

/** What pages read: on the server straight from the API, in the browser over HTTP. Throws `ProblemError`. */
export type Api = {
  categories: (language: Language) => Promise<Categories>
  follow: (reportId: string, language: Language) => Promise<FollowView>
  session: () => Promise<PersonSession>
  myReports: (language: Language) => Promise<MyReports>
  inbox: (language: Language, cursor: string | null) => Promise<Inbox>
  preferences: () => Promise<Preferences>
  kept: (language: Language) => Promise<Kept>
  /** `counts`: it was asked for, not only typed; when nothing is found the editor hears of it. */
  answers: (asked: { text: string; language: Language; counts: boolean }) => Promise<AnswerHits>
  answer: (code: string, language: Language) => Promise<AnswerView>
  incidents: (language: Language) => Promise<Incidents>
}

/** The first page came with its data, so the client that asks for more is fetched when it is wanted. */
const client = () => import('./trpc-client.ts')

/** Also an error of fetching the client itself means that the server is away. */
async function asking<Answer>(
  ask: (from: Awaited<ReturnType<typeof client>>) => Promise<Answer>,
): Promise<Answer> {
  const from = await client().catch(() => {
    throw new ProblemError({ kind: 'offline' })
  })
  return ask(from).catch((error: unknown) => {
    throw new ProblemError(from.toProblem(error))
  })
}

export const apiOverHttp: Api = {
  categories: (language) => asking(({ client }) => client.city.categories.query({ language })),
  follow: (reportId, language) => asking(({ client }) => client.follow.get.query({ reportId, language })),
  session: () => asking(({ client }) => client.person.session.query()),
  myReports: (language) => asking(({ client }) => client.person.myReports.query({ language })),
  inbox: (language, cursor) => asking(({ client }) => client.person.inbox.query({ language, cursor })),
  preferences: () => asking(({ client }) => client.person.preferences.query()),
  kept: (language) => asking(({ client }) => client.person.kept.query({ language })),
  answers: (asked) => asking(({ client }) => client.answer.search.query(asked)),
  answer: (code, language) => asking(({ client }) => client.answer.read.query({ code, language })),
  incidents: (language) => asking(({ client }) => client.answer.incidents.query({ language })),
}
