import { resource } from '#ui/resource.ts'

/** All pages to read: which of them a path asks for, its script and its data are known once this has loaded. */
export const reading = resource(() => import('./reading/reading-place.tsx'))
