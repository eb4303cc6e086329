import type { webcrypto } from 'node:crypto'

/** Who answers for the dossiers, as Mijn Burgerprofiel shows it. */
type DossierManager = {
  name: string
  service: string
  phone: string
  email: string
  website: string
  address: string
}

/** How a city reaches Mijn Burgerprofiel; all that public documentation leaves open is here. */
export type BurgerprofielConfig = {
  tokenUrl: string
  /** For whom our signed assertion is meant: the issuer of the tokens. */
  audience: string
  clientId: string
  /** Our private RSA key. */
  jwk: webcrypto.JsonWebKey
  scope: string
  /** Of the dossier service, without `/dossiers`. */
  dossierUrl: string
  notificationUrl: string
  /** Names the source of our dossier numbers, and us as the provider of the notifications. */
  sourceUri: string
  providerUri: string
  /** In the Flemish catalogue. */
  productId: string
  brandCode: string
  manager: DossierManager
  /** Whether a pushed dossier notifies by itself; then we do not notify a second time. */
  dossierNotifies: boolean
}
