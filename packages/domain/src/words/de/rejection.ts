import type { rejection as source } from '../nl/rejection.ts'

export const rejection = {
  'rejection.report_unknown': 'Diese Meldung gibt es nicht. Prüfen Sie die Nummer.',
  'rejection.report_exists': 'Diese Meldung wurde schon gesendet. Sie müssen nichts mehr tun.',
  'rejection.not_from_this_status':
    'Das geht nicht mehr: Die Meldung hat jetzt einen anderen Status. Laden Sie die Seite neu.',
  'rejection.not_allowed_for_actor': 'Sie dürfen das nicht. Fragen Sie jemanden mit der richtigen Rolle.',
  'rejection.not_your_department': 'Diese Meldung ist bei einer anderen Abteilung. Fragen Sie dort nach.',
  'rejection.not_your_referral':
    'Dieser Link gilt nicht mehr für diese Meldung. Bitten Sie 1777 um einen neuen.',
  'rejection.not_at_the_desk':
    'Diese Meldung ist nicht mehr am Schalter. Fragen Sie die zuständige Abteilung.',
  'rejection.description_required': 'Schreiben Sie, worum es geht.',
  'rejection.answer_required': 'Schreiben Sie die Antwort für die meldende Person.',
  'rejection.question_required': 'Schreiben Sie die Frage an die meldende Person.',
  'rejection.reporter_not_reachable':
    'Wir können die meldende Person nicht erreichen. Tragen Sie zuerst E-Mail oder Telefon ein.',
  'rejection.address_required': 'Tragen Sie für Ihre Wahl eine E-Mail-Adresse oder Telefonnummer ein.',
  'rejection.reply_required': 'Schreiben Sie eine Antwort oder fügen Sie ein Foto hinzu.',
  'rejection.category_required': 'Wählen Sie, worum es geht.',
  'rejection.reason_required': 'Schreiben Sie den Grund.',
  'rejection.same_department': 'Die Meldung ist schon bei dieser Abteilung. Wählen Sie eine andere.',
  'rejection.assignee_required': 'Wählen Sie eine Person oder ein Team.',
  'rejection.days_invalid': 'Der letzte Tag liegt vor dem ersten. Wählen Sie die Tage neu.',
  'rejection.days_in_the_past': 'Diese Tage sind vorbei. Wählen Sie Tage ab heute.',
  'rejection.no_plan': 'Es gibt keine Planung zum Streichen. Laden Sie die Seite neu.',
  'rejection.result_required': 'Schreiben Sie, was getan wurde.',
  'rejection.photo_required': 'Fügen Sie ein Foto vom Ergebnis hinzu. Diese Kategorie braucht eines.',
  'rejection.partner_required': 'Wählen Sie einen Partner.',
  'rejection.same_partner': 'Dieser Partner hat die Meldung schon. Wählen Sie einen anderen.',
  'rejection.explanation_required': 'Schreiben Sie eine Erklärung für die meldende Person.',
  'rejection.text_required': 'Schreiben Sie einen Text oder fügen Sie ein Foto hinzu.',
  'rejection.not_flagged': 'Die meldende Person hat nicht um Prüfung gebeten. Laden Sie die Seite neu.',
  'rejection.already_flagged': 'Das wurde schon weitergegeben. Jemand von der Stadt sieht es sich an.',
  'rejection.reopen_term_passed': 'Die Frist ist vorbei. Machen Sie eine neue Meldung, dann prüfen wir es.',
  'rejection.leading_report_invalid':
    'Mit dieser Meldung können Sie nicht zusammenlegen. Wählen Sie eine andere, die offen ist.',
  'rejection.parts_required': 'Machen Sie mindestens zwei Teile, jeden mit einer Kategorie.',
  'rejection.parts_in_work': 'An einem Teil wird schon gearbeitet. Deshalb bleiben die Teile getrennt.',
  'rejection.report_merged':
    'Diese Meldung wurde mit einer anderen zusammengelegt. Arbeiten Sie dort weiter.',
  'rejection.report_split': 'Diese Meldung ist aufgeteilt. Arbeiten Sie in einem der Teile weiter.',
  'rejection.report_erased':
    'Die Daten dieser Meldung wurden gelöscht. Machen Sie bei Bedarf eine neue Meldung.',
  'rejection.not_merged': 'Diese Meldung ist nicht zusammengelegt. Laden Sie die Seite neu.',
  'rejection.not_split': 'Diese Meldung ist nicht aufgeteilt. Laden Sie die Seite neu.',
  'rejection.not_public': 'Diese Meldung ist nicht öffentlich. Sie können ihr nicht folgen.',
  'rejection.not_confirmed': 'Bestätigen Sie zuerst Ihre E-Mail-Adresse mit dem Link, den wir sandten.',
  'rejection.already_follows': 'Sie folgen dieser Meldung schon. Sie müssen nichts tun.',
  'rejection.not_following': 'Sie folgen dieser Meldung nicht mehr. Sie müssen nichts tun.',
  'rejection.already_linked':
    'Diese Meldung ist schon verknüpft. Lösen Sie sie zuerst von der anderen Person.',
  'rejection.not_linked': 'Diese Meldung ist mit niemandem verknüpft.',
  'rejection.not_enough_evidence':
    'Das reicht nicht, um sicher zu sein. Fragen Sie nach der Nationalregisternummer oder nach Name und Geburtsdatum.',
  'rejection.already_rated': 'Sie haben Ihre Meinung schon gegeben. Das geht einmal.',
  'rejection.rating_out_of_range': 'Wählen Sie eine Zahl von 1 bis 5.',
  'rejection.not_closed': 'Diese Meldung ist noch nicht abgeschlossen. Warten Sie, bis sie fertig ist.',
  'rejection.already_withdrawn': 'Diese Meldung wurde schon zurückgezogen. Sie müssen nichts tun.',
  'rejection.occurred_in_future': 'Dieser Zeitpunkt liegt in der Zukunft. Prüfen Sie die Uhr Ihres Geräts.',
  'rejection.occurred_too_long_ago': 'Das ist mehr als 48 Stunden her. Wählen Sie einen späteren Zeitpunkt.',
  'rejection.nothing_to_correct': 'Nichts wurde geändert. Ändern Sie mindestens eine Sache.',
  'rejection.text_too_long': 'Der Text ist zu lang. Kürzen Sie ihn auf 5000 Zeichen.',
} as const satisfies Record<keyof typeof source, string>
