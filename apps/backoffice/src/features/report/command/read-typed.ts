export type TypedField = { label: string; value: string }

type Control = HTMLTextAreaElement | HTMLSelectElement | HTMLInputElement

const isChoice = (control: Control): boolean => /^(radio|checkbox)$/.test(control.type)

const labelOf = (control: Control): string =>
  (isChoice(control)
    ? control.closest('fieldset')?.querySelector('legend')?.textContent
    : control.labels?.[0]?.textContent) ?? ''

const textOf = (control: Control): string => {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.textContent ?? ''
  return isChoice(control) ? (control.labels?.[0]?.textContent ?? '') : control.value
}

const fields = 'textarea, select, input:not([type="file"], [type="search"], [type="hidden"])'

/** What stands in a form, as a person reads it: the label of each field and what was filled in or chosen. */
export function readTyped(form: HTMLFormElement): readonly TypedField[] {
  return [...form.querySelectorAll<Control>(fields)]
    .filter((control) => !(control instanceof HTMLInputElement && isChoice(control) && !control.checked))
    .map((control) => ({ label: labelOf(control).trim(), value: textOf(control).trim() }))
    .filter(({ label, value }) => label !== '' && value !== '')
}
