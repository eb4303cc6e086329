import type { Provider } from 'oidc-provider'
import { type DemoPerson, demoPeople } from '../people.ts'
import { createStandIn } from './stand-in.ts'

/** Where the stand-in of the city's sign-in lives on the demo's own port. */
export const oidcPath = '/demo/oidc'
export const whoPath = `${oidcPath}/wie`

const claimsOf = ({ name, email, groups }: DemoPerson) => ({ name, email, groups: [...groups] })

type Client = { id: string; secret: string; publicUrl: string }

/** The city's own sign-in for its staff. */
export const createProvider = ({ id, secret, publicUrl }: Client): Provider =>
  createStandIn({
    issuer: `${publicUrl}${oidcPath}`,
    choosePath: whoPath,
    cookiePrefix: '_staff',
    clients: [
      {
        client_id: id,
        client_secret: secret,
        redirect_uris: [`${publicUrl}/balie/aangemeld`],
        post_logout_redirect_uris: [`${publicUrl}/balie/`, `${publicUrl}/demo`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'], groups: ['groups'] },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    codeSeconds: 60,
    introspection: false,
    findClaims: (sub) => {
      const found = demoPeople.find((person) => person.sub === sub)
      return found ? claimsOf(found) : null
    },
  })
