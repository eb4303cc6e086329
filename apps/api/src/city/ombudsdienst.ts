import { refuseField } from '../rejections.ts'

/** Department of the complaints: they are about colleagues, so nobody else sees them. */
export const ombudsCode = 'ombudsdienst'

/** A complaint with another department would be one that nobody sees and nobody can go on with. */
export function keepComplaint(complaint: boolean, department: string): void {
  if (complaint && department !== ombudsCode) throw refuseField('department', 'department_required')
}
