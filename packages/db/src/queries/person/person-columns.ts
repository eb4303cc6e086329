import { sql } from 'kysely'

/** The columns of `person p` under the names of `Person`. */
export const personColumns = sql`p.id, p.subject, p.national_number_hash as "nationalNumberHash",
  p.national_number_sealed as "nationalNumberSealed", p.given_name as "givenName", p.family_name as "familyName",
  p.birth_date as "birthDate", p.language, p.email, p.email_confirmed_at is not null as "emailConfirmed",
  p.pending_email as "pendingEmail", p.pending_email_version as "pendingEmailVersion", p.phone,
  jsonb_build_object('mail', p.wants_mail, 'sms', p.wants_sms, 'messages', p.wants_messages) as wants,
  p.signed_in_at as "signedInAt", p.visited_at as "visitedAt", p.visited_before_at as "visitedBeforeAt",
  p.created_at as "createdAt", p.erased_at is not null as erased`
