import { z } from 'zod'
import {
  dossierNumber,
  flemishCode,
  flemishPhase,
  isInPhase,
  moment,
  nationalNumber,
  otherPhase,
  text,
  uri,
} from './fields.ts'

/** A number in the lists of one source: together they say which dossier is meant. */
const dossierIdInput = z.strictObject({ Bron: uri, DossierNummer: dossierNumber })
export type DossierId = z.infer<typeof dossierIdInput>

/** What `resultaten` and `DELETE dossiers` are asked about. */
export const dossierIdQuery = z.strictObject({ bron: uri, dossierNummer: dossierNumber })

const action = z
  .strictObject({ ActieNodig: z.boolean(), Actie: text(500).nullable() })
  .refine(({ ActieNodig, Actie }) => !ActieNodig || Actie !== null, {
    path: ['Actie'],
    error: 'is needed where an action is needed',
  })

const status = z
  .strictObject({ VlaamsCode: flemishCode, VlaamsFase: flemishPhase, Detail1: text(255), Actie: action })
  .refine(({ VlaamsCode, VlaamsFase }) => isInPhase(VlaamsCode, VlaamsFase), {
    path: ['VlaamsFase'],
    error: otherPhase,
  })

/** One state of one dossier, as it is pushed to the dossier service. */
export const dossierInput = z.strictObject({
  Identificatie: dossierIdInput,
  UploadId: z.uuid(),
  Naam: text(255),
  WijzigingsDatum: moment,
  TypeDossierCode: z.literal('DossierStatus'),
  Status: status,
  Producten: z.array(text(100)).length(1),
  DossierBeheerder: z.strictObject({
    Naam: text(255),
    Dienst: text(255),
    Telefoon: text(50),
    Email: z.email(),
    Website: uri,
    Adres: text(255),
  }),
  Agenten: z
    .array(z.strictObject({ Identificatie: nationalNumber, Toegangsrechten: z.enum(['Lezen', 'Beheren']) }))
    .min(1),
})
export type Dossier = z.infer<typeof dossierInput>
