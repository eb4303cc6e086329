import type { Language } from '@meldpunt/domain'
import type { City } from '../../city/city.ts'
import type { ListsView } from './lists-view.ts'

/** The choices of the forms, in the language of the member. */
export function toListsView(city: City, language: Language): ListsView {
  return {
    departments: city.departments.map(({ code, names }) => ({ code, name: names[language] })),
    partners: city.partners.map(({ code, names }) => ({ code, name: names[language] })),
    categories: city.categories.map((category) => ({
      code: category.code,
      label: category.names[language],
      group: { code: category.group, label: city.groupName(category.group, language) },
      handledBy: category.handledBy,
      needsPhoto: category.needsPhoto,
    })),
    members: city.members.map(({ memberId, name, departments }) => ({
      memberId,
      name,
      departments: departments.map((department) => department.code),
    })),
  }
}
