/** The one Trusted Types policy that the site allows. It makes one address and no other: that of our own worker. */
export function workerAddress(): string {
  const address = `${import.meta.env.BASE_URL}sw.js`
  // Not in every browser; where it is missing, nothing asks for it.
  const policies: Policies | undefined = Reflect.get(window, 'trustedTypes')
  if (policies === undefined) return address
  return policies
    .createPolicy('crossrung-worker', { createScriptURL: () => address })
    .createScriptURL('')
}

/** What the browser takes for an address is an object; the compiler knows it as the text that it stands for. */
type Policies = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (text: string) => string }
}
