import { createContext } from 'react'
import type { PageSource } from '#domain/reading/pages.ts'

/** The sources of the page around, in the order of their numbers. */
export const PageSources = createContext<readonly PageSource[]>([])
