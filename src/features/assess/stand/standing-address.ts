import { assessAddress } from '#domain/address.ts'

/** The id of the heading "Where you stand". */
export const standingId = 'where-you-stand'

/** The same page as all skills, at that heading. */
export const standingAddress = `${assessAddress}#${standingId}`
