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

/** A bundle: one message about a changed dossier, to one or more people. */
export const notificationInput = z
  .strictObject({
    Id: z.uuid(),
    AanbiederUri: uri,
    Bestemmelingen: z.array(z.strictObject({ Identificatie: nationalNumber })).min(1),
    Categorie: z.literal('DossierGerelateerdBerichtWijzigingDossier'),
    DatumNotificatie: moment,
    Kanalen: z.array(z.enum(['Passief', 'Email', 'Push'])).min(1),
    ProductId: text(100),
    MerkCode: text(100),
    DossierNummer: dossierNumber,
    StatusVlaamseCode: flemishCode,
    StatusVlaamseFase: flemishPhase,
    StatusDetail1: text(255),
    DocumentLinkUri: uri,
  })
  .refine(({ StatusVlaamseCode, StatusVlaamseFase }) => isInPhase(StatusVlaamseCode, StatusVlaamseFase), {
    path: ['StatusVlaamseFase'],
    error: otherPhase,
  })
export type Notification = z.infer<typeof notificationInput>
