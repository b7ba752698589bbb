import { buttonClass } from '#ui/button-class.ts'

/** A button that stays on until it is pressed again. */
export function SwitchButton({
  on,
  onChange,
  children,
}: {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly children: string
}) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      onClick={() => onChange(!on)}
      className={`${buttonClass()} max-w-full text-left whitespace-normal!`}
    >
      <span
        aria-hidden="true"
        className={`flex h-4.5 w-8 items-center rounded-full border p-0.5 ${on ? 'justify-end border-accent bg-accent forced-colors:bg-[Highlight]' : 'justify-start border-strong'}`}
      >
        <span
          className={`size-3 rounded-full forced-colors:bg-[ButtonText] ${on ? 'bg-card' : 'bg-strong'}`}
        />
      </span>
      {children}
    </button>
  )
}
