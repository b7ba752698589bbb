import { useEffect, useState } from 'react'

/** A heading on the page, by the id of its element. */
export type ContentsEntry = { readonly id: string; readonly title: string }

/** The section being read: the last whose heading has passed the upper third of the window. */
export function useSectionInView(entries: readonly ContentsEntry[]): string | undefined {
  const [inView, setInView] = useState<string>()
  useEffect(() => {
    const headings = entries.flatMap(({ id }) => document.getElementById(id) ?? [])
    const find = () => {
      const third = innerHeight / 3
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= third)
      setInView(passed.at(-1)?.id ?? headings[0]?.id)
    }
    find()
    addEventListener('scroll', find, { passive: true })
    return () => removeEventListener('scroll', find)
  }, [entries])
  return inView
}
