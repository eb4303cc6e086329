import { useLingui } from '@lingui/react/macro'

/** What somebody did with what we keep, in words. */
export function useAccessWords(): (what: string) => string {
  const { t } = useLingui()
  const words: Readonly<Record<string, string>> = {
    report: t`opende je melding`,
    photo: t`bekeek een foto`,
    mail: t`las een mail van jou`,
    mail_file: t`haalde een mail van jou op`,
    notice_preview: t`bekeek een bericht aan jou`,
    link_sent: t`stuurde de link om te volgen`,
    candidate: t`zag je naam als mogelijke melder`,
    access_log: t`keek na wie je gegevens zag`,
    dossier: t`opende je rijksregisternummer om je melding in Mijn Burgerprofiel te zetten`,
    mijn_burgerprofiel: t`opende je rijksregisternummer om je een bericht te sturen`,
    erasure: t`bekeek je vraag om te wissen`,
    own_data: t`bekeek alles wat we bewaren`,
    change_email: t`wijzigde het mailadres`,
    confirm_email: t`bevestigde het mailadres`,
    save_preferences: t`wijzigde hoe we je bereiken`,
    mark_read: t`las berichten`,
    ask_erasure: t`vroeg om te wissen`,
  }
  return (what) => words[what] ?? t`gebruikte je gegevens`
}
