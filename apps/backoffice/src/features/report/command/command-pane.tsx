import { commandForms } from './command-forms.ts'
import { type FormPlace, FormPlaceContext } from './form-place.ts'
import type { FormCommand } from './offered-commands.ts'
import type { CommandFormProps } from './use-command-form.ts'

type CommandPaneProps = CommandFormProps & { command: FormCommand; place: FormPlace }

/** The form of one command in the page itself, where the report stands beside it. */
export const CommandPane = ({ command, place, ...props }: CommandPaneProps) => {
  const Form = commandForms[command]
  return (
    <FormPlaceContext value={place}>
      <Form {...props} />
    </FormPlaceContext>
  )
}
