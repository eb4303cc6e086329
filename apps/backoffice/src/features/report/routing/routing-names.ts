import { say } from '@meldpunt/domain'
import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../../lib/language.ts'
import { trpc } from '../../../lib/trpc.ts'

/** Names for the codes that an explanation holds, so that people read words. */
export function useRoutingNames(): ReadonlyMap<string, string> {
  const language = useLanguage()
  const lists = useQuery(trpc.desk.lists.queryOptions(undefined, { staleTime: 600_000 })).data
  const asked = useQuery(trpc.city.categories.queryOptions({ language }, { staleTime: 600_000 })).data ?? []
  const categories = lists?.categories ?? []
  const questions = asked.flatMap((category) => category.questions)
  return new Map([
    ...categories.map(({ group }): [string, string] => [group.code, group.label]),
    ...categories.map(({ code, label }): [string, string] => [code, label]),
    ...questions.map(({ code, label }): [string, string] => [code, label]),
    ...questions.flatMap(({ options }) => options.map(({ code, label }): [string, string] => [code, label])),
    ['phone', say(language, 'channel.phone')],
    ['mail', say(language, 'channel.mail')],
    ['web', say(language, 'channel.web')],
    ['desk', say(language, 'channel.desk')],
    ['burgerprofiel', say(language, 'channel.burgerprofiel')],
    ['open311', say(language, 'channel.open311')],
  ])
}
