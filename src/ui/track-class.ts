/** A track's colour by its place, as text colour; the third stands for all further ones. */
export function trackClass(place: number): string {
  return trackClasses[Math.min(place, trackClasses.length - 1)] ?? ''
}

const trackClasses = ['text-track-1', 'text-track-2', 'text-track-3']
