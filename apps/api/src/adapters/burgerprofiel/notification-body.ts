import type { BurgerprofielConfig } from './burgerprofiel-config.ts'
import { flemishStatus } from './flemish-status.ts'
import type { Addressed, ToldStatus } from './told-status.ts'

/** A notification of Mijn Burgerprofiel alone: the mail about the same change is ours. */
export function notificationBody(
  { providerUri, productId, brandCode }: BurgerprofielConfig,
  told: ToldStatus,
  { id, nationalNumber }: Addressed,
) {
  const { code, phase } = flemishStatus[told.status]
  return {
    Id: id,
    AanbiederUri: providerUri,
    Bestemmelingen: [{ Identificatie: nationalNumber }],
    Categorie: 'DossierGerelateerdBerichtWijzigingDossier',
    DatumNotificatie: new Date(told.at).toISOString(),
    Kanalen: ['Passief'],
    ProductId: productId,
    MerkCode: brandCode,
    DossierNummer: told.dossierNumber,
    StatusVlaamseCode: code,
    StatusVlaamseFase: phase,
    StatusDetail1: told.label,
    DocumentLinkUri: told.link,
  }
}
