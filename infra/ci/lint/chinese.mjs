import { forbiddenAlso } from './forbidden.mjs'

const han = '/[\\u3400-\\u9fff\\uff00-\\uffef]/'
const message = 'Chinese stands in the vocabulary, the grammar, mail templates, web copy, seeds and test data only.'

/** Chinese words in a literal, a template or a pattern. */
export const chineseWords = [
  { selector: `Literal[value=${han}]`, message },
  { selector: `Literal[regex.pattern=${han}]`, message },
  { selector: `TemplateElement[value.raw=${han}]`, message },
]

/** Where the domain's words are at home: what pages and mail share, and what each topic of an assignment says. */
export const domainWords = ['libs/domain/src/vocabulary/**/*.ts', 'libs/domain/src/assignment/*/words.ts']

/** Where words are not at home, they are found by a code. */
export const chineseOnlyWhereItBelongs = {
  files: ['apps/{api,worker}/**/*.ts', 'libs/{application,persistence,contracts,domain}/**/*.ts', 'workflows/**/*.ts'],
  ignores: [...domainWords, '**/*.spec.ts', '**/testing/**'],
  rules: { 'no-restricted-syntax': forbiddenAlso(...chineseWords) },
}

const characters = '/[\\u3400-\\u9fff]/'
const inLexicon =
  "A word of the plan grammar is a row in the reader's lexicon/; marks and classes of characters are none."

/** Folders of the reader whose words already stand in lexicon/: the list grows until it holds all but lexicon/. */
export const wordsOnlyInLexicon = [
  { selector: `Literal[value=${characters}]`, message: inLexicon },
  { selector: `Literal[regex.pattern=${characters}]`, message: inLexicon },
  { selector: `TemplateElement[value.raw=${characters}]`, message: inLexicon },
]
export const foldersWithoutWords = ['libs/plan-text/src/{characters,items,source}/**/*.ts']
