import { writeFile } from 'node:fs/promises'
import { permissionsDocument, permissionsFile } from './permissions-document.ts'

await writeFile(permissionsFile, permissionsDocument())
