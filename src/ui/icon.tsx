/** Line icons on a 20 by 20 grid, drawn in the text's colour. They say nothing by themselves. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg
      viewBox="0 0 20 20"
      className="size-5 shrink-0 fill-none stroke-current stroke-[1.75]"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}

const paths = {
  close: 'M4.5 4.5l11 11M15.5 4.5l-11 11',
  search: 'M8.75 14.5a5.75 5.75 0 100-11.5 5.75 5.75 0 000 11.5zM13 13l4 4',
  share: 'M10 12.5v-10M6.5 5.5L10 2.5l3.5 3M4 10v7h12v-7',
  explore: 'M6 3v14M14 3v14M8.5 7h3M8.5 13h3',
  compare: 'M3 5h7M3 10h14M3 15h10',
  assess: 'M3.5 10.5l4.5 4.5 8.5-9.5',
  guides:
    'M10 5.5C8 4 5.5 3.5 3 3.5v11.5c2.5 0 5 .5 7 2 2-1.5 4.5-2 7-2V3.5c-2.5 0-5 .5-7 2zM10 5.5v11.5',
  system: 'M3 4h14v9H3zM7 17h6M10 13v4',
  light:
    'M10 13.5a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M4 16l1.4-1.4M14.6 5.4L16 4',
  dark: 'M16.5 12A7 7 0 018 3.5a7 7 0 108.5 8.5z',
}
