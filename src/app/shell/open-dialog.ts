import { createContext } from 'react'
import type { DialogName } from './shell-dialog.tsx'

/** Opens a dialog of the shell from within a page. */
export const OpenDialog = createContext<(name: DialogName) => void>(() => {})
