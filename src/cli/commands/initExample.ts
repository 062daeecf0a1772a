/** A configuration that changes nothing, with every key explained. */
export const EXAMPLE = `# Factmark: how articles in this folder and those below are read and checked.
# Take the # away from what you want to use.

# What holds for articles that do not say it in their front matter.
# language: "es"
# published: "2024-07-25"

# Front-matter keys whose text readers see, in place of the usual ones.
# text-keys: ["title", "subtitle", "description"]

# What a checked claim must have for its facts to count as covered: for every kind, and for some of them.
# require:
#   every:
#     source: true        # at least one source
#   amount:
#     at: true            # where in the source: page, table
#     archive: true       # an archived copy of sources on the web
#     signatures: 2       # how many people have to sign it off
#   legal:                # claims with this priority; “high” likewise
#     signed-by: ["ana | luis", "marta"] # one of the first two, and marta

# How serious findings are, by their id: error, warning, hint or off.
# checks:
#   needs-source: error
#   context: hint

# Names the newsroom knows; more of them may be in a file of their own.
# registry: "names.yaml"
# entities:
#   - name: "Instituto Nacional de Estadística"
#     type: organization
#     aliases: ["INE"]

# Words that look like a name and are none.
# words:
#   not-names: ["Comarca"]
# Words that are never marked: no amount, date or name.
#   not-facts: ["Grupo 14"]
# What should not be written, and what the house writes instead.
#   spellings:
#     "sólo": "solo"

# What bare words and signs of currencies (pesos, $) mean, the likeliest first.
# currencies: ["MXN", "USD"]

# Units in which cards give quantities besides the article's own, by their UCUM codes.
# units: ["km", "Cel"]

# Exchange rates in the layout of the ECB's eurofxref-hist.csv: cards say what a sum was worth at publication.
# rates: "eurofxref-hist.csv"

# The desk's own words for statuses, verdicts and kinds.
# labels:
#   unchecked: "to do"

# How long references of confidential sources may be kept from the day of access.
# confidential:
#   keep-for: "P1Y"

# Folders of articles; without them every article with claims is checked.
# folders: ["articles"]
`;
