import { Part } from './part.tsx'

/** The packages that this is made with. */
export function Thanks() {
  return (
    <Part id="thanks" title="Thanks">
      <p>
        The map moves thanks to{' '}
        <a
          href="https://reactflow.dev/"
          rel="noreferrer"
          className="text-accent underline underline-offset-3"
        >
          React Flow
        </a>{' '}
        by the xyflow team. The rest runs on React, React Router and Zustand.
      </p>
      <p>
        It is built with Vite, Tailwind CSS, TypeScript, markdown-it, yaml and Zod, and kept honest
        by Vitest, Playwright, axe-core, Testing Library, happy-dom, fast-check, Biome and Knip. All
        of them are free software.
      </p>
    </Part>
  )
}
