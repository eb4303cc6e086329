import { registerInput, type StaffCommandInput } from '@meldpunt/domain/input'
import { registration } from '../../../city/registration.ts'
import { forStaff, procedureFor } from '../../../command/for-staff.ts'
import type { Build } from '../../../command/order.ts'

export const buildRegister =
  (input: StaffCommandInput<'register'>): Build =>
  ({ envelope, report, city, now }) => ({
    ...envelope,
    type: 'register',
    ...registration(city, report, input, now),
  })

export const register = procedureFor('register')
  .input(registerInput)
  .mutation(({ ctx, input }) => forStaff(ctx, { name: 'register', input, build: buildRegister(input) }))
