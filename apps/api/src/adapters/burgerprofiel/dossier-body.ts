import type { BurgerprofielConfig } from './burgerprofiel-config.ts'
import { flemishStatus } from './flemish-status.ts'
import type { Addressed, ToldStatus } from './told-status.ts'

const longestText = 255

/** The state of a dossier for the dossier service (DOSIS). */
export function dossierBody(
  { sourceUri, productId, manager }: BurgerprofielConfig,
  told: ToldStatus,
  { id, nationalNumber }: Addressed,
) {
  const { code, phase } = flemishStatus[told.status]
  return {
    Identificatie: { Bron: sourceUri, DossierNummer: told.dossierNumber },
    UploadId: id,
    Naam: told.name.slice(0, longestText),
    WijzigingsDatum: new Date(told.at).toISOString(),
    TypeDossierCode: 'DossierStatus',
    Status: {
      VlaamsCode: code,
      VlaamsFase: phase,
      Detail1: told.label,
      Actie: { ActieNodig: told.action !== null, Actie: told.action },
    },
    Producten: [productId],
    DossierBeheerder: {
      Naam: manager.name,
      Dienst: manager.service,
      Telefoon: manager.phone,
      Email: manager.email,
      Website: manager.website,
      Adres: manager.address,
    },
    Agenten: [{ Identificatie: nationalNumber, Toegangsrechten: 'Lezen' }],
  }
}
