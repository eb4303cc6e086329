import type { Language } from '@meldpunt/domain'
import { client, queryClient, trpc } from '../trpc.ts'

/**
 * Tells the editor of the answers of a search that is over and that the omnibox found nothing for. What found something, be
 * it a person, is nobody's gap; nor is what the list was not waited for.
 */
export async function countMiss(typed: string, language: Language): Promise<void> {
  const text = typed.trim()
  const lists = queryClient.getQueriesData<{ hits: readonly unknown[] }>({
    queryKey: trpc.desk.omnibox.queryKey({ text }),
  })
  const found = lists.flatMap(([, list]) => (list ? [list.hits.length] : []))
  if (found.length === 0 || found.some((count) => count > 0)) return
  try {
    await client.answer.search.query({ text, language, counts: true })
  } catch {
    // A gap that is not noted today is asked for again; the call does not wait for it.
  }
}
