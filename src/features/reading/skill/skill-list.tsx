import { Link } from 'react-router'
import { skillAddress } from '#domain/address.ts'
import type { SkillDepth } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { trackClass } from '#ui/track-class.ts'

/** Every skill under its heading, with what it is in a sentence. */
export function SkillList({
  ladder,
  depths,
}: {
  readonly ladder: Ladder
  readonly depths: readonly SkillDepth[]
}) {
  return (
    <div className="grid gap-x-16 gap-y-10 desktop:grid-cols-2">
      {ladder.tracks.map((track, place) => (
        <div key={track.id} className="grid content-start gap-8">
          {ladder.headings
            .filter((heading) => heading.track === track.id)
            .map(({ title, skills }) => (
              <section key={title}>
                <h2 className={`text-[1.1875rem] ${trackClass(place)}`}>{title}</h2>
                <ul className="mt-2 grid">
                  {skills.map((id) => (
                    <li key={id} className="border-t border-line py-2.5 first:border-t-0">
                      <Link
                        to={skillAddress(id)}
                        className="font-semibold underline decoration-line underline-offset-3 hover:decoration-ink"
                      >
                        {indexOf(ladder).skill.get(id)?.title}
                      </Link>
                      <p className="measure text-quiet">
                        {depths.find((one) => one.id === id)?.summary}
                      </p>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
        </div>
      ))}
    </div>
  )
}
