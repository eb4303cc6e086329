import { findPeople, findReports, searchAnswers } from '@meldpunt/db'
import { maySee, personalDepartments } from '../../command/access.ts'
import type { Context, SessionMember } from '../../context.ts'
import { answerHits } from './answer-hits.ts'
import { categoryHits } from './category-hits.ts'
import { dropFar } from './drop-far.ts'
import { toTypedWords } from './match-phrase.ts'
import { mixHits } from './mix-hits.ts'
import type { OmniboxInput } from './omnibox-input.ts'
import type { OmniboxView } from './omnibox-view.ts'
import { personHits } from './person-hits.ts'
import { reportHits } from './report-hits.ts'
import { streetHits } from './street-hits.ts'

type StaffContext = Context & { member: SessionMember }

/** Three letters or two digits: less fits everything. */
const isEnough = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 3 || (text.match(/\d/g)?.length ?? 0) >= 2

/** Everything that a text may mean, in one list. */
export async function readOmnibox(ctx: StaffContext, { text, limit }: OmniboxInput): Promise<OmniboxView> {
  if (!isEnough(text)) return { hits: [], more: false }
  const { deps, language } = ctx
  const now = deps.clock()
  const [city, answers, reports, people] = await Promise.all([
    deps.cityData.current(),
    searchAnswers(deps.db.read, { text, now, limit, language }),
    findReports(deps.db.read, { text, limit, ...reader(ctx) }),
    // Citizens are looked up to be called by their name at the desk; nobody else has a reason to.
    ctx.member.role === 'clerk' ? findPeople(deps.db.read, { text, limit }) : [],
  ])
  const typed = toTypedWords(text)
  const shown = { typed, text, city, language, now }
  const kinds = [
    answerHits(answers, shown),
    ...dropFar([categoryHits(city, typed, language), streetHits(city.streets, typed)]),
    reportHits(reports, shown),
    personHits(people, typed),
  ]
  return mixHits(kinds, limit)
}

const reader = ({ member }: StaffContext) => ({
  complaintsVisible: maySee(member, { complaint: true }),
  personalOf: personalDepartments(member),
})
