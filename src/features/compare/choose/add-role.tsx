import { useState } from 'react'
import type { RoleId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { buttonClass } from '#ui/button-class.ts'
import { Modal } from '#ui/modal.tsx'
import { RolesToAdd } from './roles-to-add.tsx'

const most = 4

/** A button that opens the roles that can still be added. */
export function AddRole({
  ladder,
  roles,
  onAdded,
}: {
  readonly ladder: Ladder
  readonly roles: readonly RoleId[]
  readonly onAdded: () => void
}) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className={buttonClass()}
      >
        Add a role
      </button>
      {open && (
        <Modal titleId="add-role-title" onClose={() => setOpen(false)}>
          <div className="grid gap-5 p-6">
            <h2 id="add-role-title" className="text-xl">
              Add a role
            </h2>
            {roles.length >= most ? (
              <p>Four roles fit side by side. Remove one of them to add another.</p>
            ) : (
              <RolesToAdd
                ladder={ladder}
                roles={roles}
                onAdded={() => {
                  setOpen(false)
                  onAdded()
                }}
              />
            )}
            <button
              type="button"
              onClick={() => setOpen(false)}
              className={`${buttonClass()} justify-self-start`}
            >
              Close
            </button>
          </div>
        </Modal>
      )}
    </>
  )
}
