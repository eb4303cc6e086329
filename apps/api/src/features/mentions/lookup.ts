import type { Member } from '@meldpunt/db'
import { foldText } from '@meldpunt/domain'
import { cleanText } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { mayBeCalled } from '../../city/colleagues.ts'
import { getVisibleReport } from '../../command/visible-report.ts'
import { staffProcedure } from '../../trpc.ts'
import type { ColleagueView } from './mention-view.ts'

const lookupInput = z.object({
  text: z._default(
    z.string().check(
      z.maxLength(5000),
      z.overwrite((text) => cleanText(text).slice(0, 200)),
    ),
    '',
  ),
  /** Only who may read this report; left out: everybody. */
  reportId: z.optional(z.uuid().check(z.toLowerCase())),
})

const most = 9

/** Words by which a colleague is found: the beginning of any of their names. */
const fits = ({ name }: Member, words: readonly string[]): boolean => {
  const names = foldText(name).split(/[\s-]+/)
  return words.every((word) => names.some((one) => one.startsWith(word)))
}

/** Colleagues for behind an `@`, by name; not yourself. */
export const lookup = staffProcedure
  .input(lookupInput)
  .query(async ({ ctx, input }): Promise<readonly ColleagueView[]> => {
    const { deps, member: you, language } = ctx
    const city = await deps.cityData.current()
    const report = input.reportId === undefined ? null : (await getVisibleReport(ctx, input.reportId)).report
    const words = foldText(input.text)
      .split(/\s+/)
      .filter((word) => word !== '')
    return city.members
      .filter((member) => member.memberId !== you.memberId && fits(member, words))
      .filter((member) => report === null || mayBeCalled(member, report))
      .slice(0, most)
      .map(({ memberId, name, departments: [first] }) => ({
        ...{ memberId, name },
        department: first === undefined ? null : city.names(language).department(first.code),
      }))
  })
