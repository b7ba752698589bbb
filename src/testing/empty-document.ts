/** Takes away what tests have left in a document and in what its window stores; body and head stay the elements they are. */
export function emptyDocument(document: Document): void {
  const { defaultView: window, documentElement, head, body } = document
  for (const element of [documentElement, head, body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
  }
  head.replaceChildren()
  body.replaceChildren()
  window?.localStorage.clear()
  window?.sessionStorage.clear()
  window?.history.replaceState(null, '', '/')
}
