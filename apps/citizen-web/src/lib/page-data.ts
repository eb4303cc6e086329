import type { Api } from './api.ts'

/** Answers that the server got while it rendered; the browser starts with them instead of asking again. */
export type PageData = Partial<{ [Name in keyof Api]: Awaited<ReturnType<Api[Name]>> }>

type Ask<Input extends unknown[], Answer> = (...input: Input) => Promise<Answer>

const written =
  <Input extends unknown[], Answer>(
    ask: Ask<Input, Answer>,
    write: (answer: Answer) => void,
  ): Ask<Input, Answer> =>
  async (...input) => {
    const answer = await ask(...input)
    write(answer)
    return answer
  }

/** An API that writes its answers down. */
export const recording = (api: Api, into: PageData): Api => ({
  categories: written(api.categories, (answer) => Object.assign(into, { categories: answer })),
  follow: written(api.follow, (answer) => Object.assign(into, { follow: answer })),
  session: written(api.session, (answer) => Object.assign(into, { session: answer })),
  myReports: written(api.myReports, (answer) => Object.assign(into, { myReports: answer })),
  inbox: written(api.inbox, (answer) => Object.assign(into, { inbox: answer })),
  preferences: written(api.preferences, (answer) => Object.assign(into, { preferences: answer })),
  kept: written(api.kept, (answer) => Object.assign(into, { kept: answer })),
  answers: written(api.answers, (answer) => Object.assign(into, { answers: answer })),
  answer: written(api.answer, (answer) => Object.assign(into, { answer })),
  incidents: written(api.incidents, (answer) => Object.assign(into, { incidents: answer })),
})

function once<Input extends unknown[], Answer>(
  known: Answer | undefined,
  ask: Ask<Input, Answer>,
): Ask<Input, Answer> {
  let first = known
  return async (...input) => {
    const given = first
    first = undefined
    return given ?? ask(...input)
  }
}

/** An API that gives each answer it starts with once; after that the page asks for what is true by then. */
export const startingWith = (data: PageData, api: Api): Api => ({
  categories: once(data.categories, api.categories),
  follow: once(data.follow, api.follow),
  session: once(data.session, api.session),
  myReports: once(data.myReports, api.myReports),
  inbox: once(data.inbox, api.inbox),
  preferences: once(data.preferences, api.preferences),
  kept: once(data.kept, api.kept),
  answers: once(data.answers, api.answers),
  answer: once(data.answer, api.answer),
  incidents: once(data.incidents, api.incidents),
})
