export const usage = `Usage: npm run --silent crossrung -- COMMAND

  check [PATH] [--json]   Look through a vault: errors, warnings and notes, each with file and line
  schema [PATH]           Write the JSON Schemas of front matter into PATH/.schema
  --help                  Show this

PATH is the folder of a vault, from where you are. Without one it is the product's own, content/.
Exit code 0: no error. 1: the vault has errors. 2: the command could not be done, and a sentence says why.
How a vault is written, and what check looks for: content/README.md
`
