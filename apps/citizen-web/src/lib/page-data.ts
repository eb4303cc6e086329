import type { Api } from './api.ts'

/** Answers that the server got while it rendered; the browser starts with them instead of asking again. */
export type PageData = Partial<{ [Name in keyof Api]: Awaited<ReturnType<Api[Name]>> }>

/** An API that writes its answers down. */
export const recording = (api: Api, into: PageData): Api => ({
  categories: async (...input) => {
    into.categories = await api.categories(...input)
    return into.categories
  },
  follow: async (...input) => {
    into.follow = await api.follow(...input)
    return into.follow
  },
})

/** An API that gives each answer it starts with once; after that the page asks for what is true by then. */
export const startingWith = (data: PageData, api: Api): Api => ({
  categories: async (...input) => {
    const known = data.categories
    delete data.categories
    return known ?? api.categories(...input)
  },
  follow: async (...input) => {
    const known = data.follow
    delete data.follow
    return known ?? api.follow(...input)
  },
})
