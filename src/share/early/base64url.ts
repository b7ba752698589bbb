/** A text's UTF-8 in RFC 4648 base64url, without padding. */
export function toBase64url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte))
  return btoa(bytes.join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/** The text, or undefined where this is no base64url or no UTF-8. */
export function fromBase64url(encoded: string): string | undefined {
  try {
    const bytes = atob(encoded.replace(/-/g, '+').replace(/_/g, '/'))
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return decoder.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
  } catch {
    return undefined
  }
}
