import { useState } from 'react'
import { type QrCode, qrCode } from '#share/qr/qr-code.ts'
import { qrPath, qrSide, qrSvg } from '#share/qr/qr-svg.ts'
import { buttonClass } from '#ui/button-class.ts'

/** The link as a picture for a phone's camera, to look at and to save; or why there is none. */
export function QrPicture({ link }: { readonly link: string }) {
  const [failed, setFailed] = useState(false)
  const code = qrCode(link)
  if (code === undefined) {
    return (
      <p className="text-[0.875rem] text-quiet">
        This link is too long for a picture that cameras can read. Leave the notes out.
      </p>
    )
  }
  const side = qrSide(code)
  return (
    <div className="grid justify-items-start gap-2">
      <svg
        viewBox={`0 0 ${side} ${side}`}
        role="img"
        aria-label="QR code of the link"
        shapeRendering="crispEdges"
        className="w-full max-w-72 border border-line"
      >
        {/* Dark on light in either theme: cameras read nothing else. */}
        <rect width={side} height={side} fill="#fff" />
        <path d={qrPath(code)} fill="#000" />
      </svg>
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          onClick={() => save('crossrung-link.svg', new Blob([qrSvg(code)], { type: svgType }))}
          className={buttonClass()}
        >
          Save as SVG
        </button>
        <button
          type="button"
          onClick={() => drawn(code, (png) => (png === null ? setFailed(true) : savePng(png)))}
          className={buttonClass()}
        >
          Save as PNG
        </button>
      </div>
      {failed && (
        <p role="alert" className="text-[0.875rem] text-gap">
          This browser did not draw the PNG. Save it as SVG, or take a screenshot.
        </p>
      )}
    </div>
  )
}

const svgType = 'image/svg+xml'
/** Pixels a module. */
const scale = 8

function drawn(code: QrCode, onDrawn: (png: Blob | null) => void): void {
  const canvas = document.createElement('canvas')
  const side = qrSide(code) * scale
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')
  if (context === null) {
    onDrawn(null)
    return
  }
  context.fillStyle = '#fff'
  context.fillRect(0, 0, side, side)
  context.scale(scale, scale)
  context.fillStyle = '#000'
  context.fill(new Path2D(qrPath(code)))
  canvas.toBlob(onDrawn, 'image/png')
}

function savePng(png: Blob): void {
  save('crossrung-link.png', png)
}

function save(name: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers have only begun to read it by now.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
