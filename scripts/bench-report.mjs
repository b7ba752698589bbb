/**
 * @typedef {object} Pair one visit to the page as built and one to it without its scripts, in milliseconds
 * @property {number} painted first contentful paint as built
 * @property {number} bare first contentful paint without scripts
 * @property {number} taken when the interactive map stood in the drawing's place
 * @property {number} shift layout shift score
 *
 * @typedef {object} Link a link as frozen, and what it holds
 * @property {string} name
 * @property {string} text
 * @property {object} opensTo
 *
 * @typedef {object} Measured
 * @property {number} firstScripts bytes of script before the map answers a click
 * @property {number} firstVisit bytes of all that a first visit loads
 * @property {readonly Pair[]} pairs
 * @property {number} quiet how many of the visits began on a quiet machine
 * @property {readonly Link[]} links
 * @property {string} machine
 *
 * What was measured, in lines, beside what is promised.
 * @param {Measured} measured
 * @returns {readonly string[]}
 */
export function benchReport({ firstScripts, firstVisit, pairs, quiet, links, machine }) {
  const ratios = pairs.map(({ painted, bare }) => painted / bare)
  return [
    'Bytes, brotli 11',
    line('script before the map answers', ofBudget(firstScripts, 95)),
    line('all of a first visit to /', ofBudget(firstVisit, 165)),
    '',
    `Times of ${pairs.length} pairs of cold visits to /: 150 ms, 1.6 Mbit/s, a processor 4 times slower; median (least to most)`,
    line('first contentful paint', spread(pairs.map(({ painted }) => painted))),
    line('the same without scripts', spread(pairs.map(({ bare }) => bare))),
    line('ratio, pair by pair', `${ratioSpread(ratios)}, ${verdict(median(ratios) <= aim)} ${aim}`),
    line('map answers a click', spread(pairs.map(({ taken }) => taken))),
    line('layout shift', `${Math.max(...pairs.map(({ shift }) => shift)).toFixed(3)} at most`),
    '',
    'Characters of a link beyond the address; the same as JSON in base64',
    ...links.map(linkLine),
    `  all that can be rated and answered: ${entropy.toFixed(1)} bits, or ${(entropy / 6).toFixed(1)} characters of 64`,
    '',
    `Times are of this machine and this run: ${machine}; ${quiet} of ${pairs.length * 2} visits began while it was quiet.`,
  ]
}

/** Of twenty skills of eight states and fourteen questions of seven. */
const entropy = 20 * Math.log2(8) + 14 * Math.log2(7)

function linkLine({ name, text, opensTo }) {
  const json = Buffer.from(JSON.stringify(opensTo)).toString('base64')
  return `  ${String(text.length).padStart(5)}  ${String(json.length).padStart(5)}  ${name}`
}

/** The most that scripts may delay the first paint, as a ratio. */
const aim = 1.15

/** @param {readonly number[]} numbers one or more */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

function line(name, text) {
  return `  ${name.padEnd(31)}${text}`
}

function ofBudget(bytes, budget) {
  return `${(bytes / 1000).toFixed(1)} kB, ${verdict(bytes <= budget * 1000)} ${budget} kB`
}

function verdict(isWithin) {
  return isWithin ? 'within' : 'OVER'
}

function spread(times) {
  const whole = (time) => Math.round(time)
  return `${whole(median(times))} ms (${whole(Math.min(...times))} to ${whole(Math.max(...times))})`
}

function ratioSpread(ratios) {
  const two = (ratio) => ratio.toFixed(2)
  return `${two(median(ratios))} (${two(Math.min(...ratios))} to ${two(Math.max(...ratios))})`
}
