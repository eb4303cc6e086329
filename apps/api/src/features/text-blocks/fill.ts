import { findTextBlock } from '@meldpunt/db'
import {
  type BlockValues,
  fillTextBlock,
  type Language,
  nextStep,
  type Report,
  reference,
} from '@meldpunt/domain'
import * as z from 'zod/mini'
import type { City } from '../../city/city.ts'
import { mayReadPersonal } from '../../command/access.ts'
import { getVisibleReport } from '../../command/visible-report.ts'
import type { Context, SessionMember } from '../../context.ts'
import { refuse } from '../../rejections.ts'
import { readingOf } from '../../report-view/reading-of.ts'
import { staffProcedure } from '../../trpc.ts'
import type { FilledBlockView } from './text-block-view.ts'

const uuid = z.uuid().check(z.toLowerCase())

type StaffContext = Context & { member: SessionMember }
type Subject = { city: City; report: Report; language: Language }

const firstWord = (name: string | null | undefined): string | null => name?.trim().split(/\s+/)[0] || null

/** What the report says for each variable, in the language of the block. */
function valuesOf({ deps, member }: StaffContext, { city, report, language }: Subject): BlockValues {
  const { category, contact, place } = report
  const step = nextStep(report, readingOf(deps, { city, report }, language))
  return {
    voornaam: firstWord(contact?.name),
    referentie: reference.format(report.reference),
    categorie: category && city.names(language).category(category),
    plaats: place?.text ?? null,
    dienst: step.holder.name,
    belofte: step.when,
    clerk: firstWord(member.name),
  }
}

/** A block as it reads for a report, in the language of its reporter where the block was written in it. */
export const fill = staffProcedure
  .input(z.object({ id: uuid, reportId: uuid }))
  .query(async ({ ctx, input }): Promise<FilledBlockView> => {
    const { report } = await getVisibleReport(ctx, input.reportId)
    if (!mayReadPersonal(ctx.member, report)) throw refuse('not_your_department')
    const [city, block] = await Promise.all([
      ctx.deps.cityData.current(),
      findTextBlock(ctx.deps.db.write, input.id),
    ])
    if (!block?.active) throw refuse('text_block_unknown')
    const translated = block.data.texts[report.language]
    const language = translated ? report.language : 'nl'
    const { body } = translated ?? block.data.texts.nl
    return { ...fillTextBlock(body, valuesOf(ctx, { city, report, language })), language }
  })
