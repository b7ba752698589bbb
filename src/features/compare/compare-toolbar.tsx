import type { RoleId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { buttonClass } from '#ui/button-class.ts'
import { AddRole } from './choose/add-role.tsx'
import { CopyAsText } from './copy-as-text.tsx'
import { SwitchButton } from './switch-button.tsx'

export type CompareChoices = {
  readonly onlyDifferences: boolean
  readonly withMe: boolean
}

/** What can be done to a comparison. */
export function CompareToolbar({
  ladder,
  roles,
  choices,
  canAddMe,
  text,
  onSwap,
  onAdded,
  onChoices,
}: {
  readonly ladder: Ladder
  readonly roles: readonly RoleId[]
  readonly choices: CompareChoices
  /** Whether there is a rating of one's own. */
  readonly canAddMe: boolean
  /** The comparison as shown, in Markdown. */
  readonly text: () => string
  readonly onSwap: () => void
  readonly onAdded: () => void
  readonly onChoices: (choices: CompareChoices) => void
}) {
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <AddRole ladder={ladder} roles={roles} onAdded={onAdded} />
      {roles.length === 2 && (
        <button type="button" onClick={onSwap} className={buttonClass()}>
          Swap
        </button>
      )}
      <CopyAsText text={text} />
      {roles.length > 1 && (
        <SwitchButton
          on={choices.onlyDifferences}
          onChange={(onlyDifferences) => onChoices({ ...choices, onlyDifferences })}
        >
          Only differences
        </SwitchButton>
      )}
      {canAddMe && (
        <SwitchButton on={choices.withMe} onChange={(withMe) => onChoices({ ...choices, withMe })}>
          Compare with me
        </SwitchButton>
      )}
    </div>
  )
}
