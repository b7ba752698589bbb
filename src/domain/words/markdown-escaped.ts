/**
 * Plain text as Markdown that shows the same text, on one line: nothing in it becomes a heading, a link, a list,
 * HTML or a table's border. White space, line breaks too, becomes single spaces.
 */
export function markdownEscaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|~$]/g, '\\$&')
    .replaceAll(/&(?=#?\w{1,31};)/g, '\\&')
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
