import type { RuleSet } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'

/** Puts rules and zones into force; false when somebody else published that version first. */
export async function publishRuleSet(
  db: Kysely<DB>,
  ruleSet: RuleSet,
  publishedBy: string,
): Promise<boolean> {
  const { rows } = await sql`with published as (
      insert into routing_rule_set (version, rules, zones, published_at, published_by)
      values (${ruleSet.version}, ${JSON.stringify(ruleSet.rules)}::jsonb, ${JSON.stringify(ruleSet.zones)}::jsonb,
        now(), ${publishedBy})
      on conflict do nothing returning version)
    select pg_notify('city_changed', '') from published`.execute(db)
  return rows.length === 1
}
