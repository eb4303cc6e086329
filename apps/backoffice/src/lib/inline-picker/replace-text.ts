/** Puts a text in a field in place of a part of it, as if it were typed: whoever listens to the field hears of it. */
export function replaceText(
  field: HTMLTextAreaElement,
  { from, to }: { from: number; to: number },
  text: string,
): void {
  const { value } = field
  // Past the listener of React, which would take its own change for no change.
  Reflect.set(HTMLTextAreaElement.prototype, 'value', value.slice(0, from) + text + value.slice(to), field)
  field.setSelectionRange(from + text.length, from + text.length)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
