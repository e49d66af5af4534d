// Asks another simulator of AWS policies every question of the corpus, and compares the answers with ours.
//
//   node compare.mjs            fails if an answer differs that `differences.txt` does not list, or lists in vain
//   node compare.mjs --list     prints the cases whose answers differ, to write `differences.txt` anew
//
// The simulator is @cloud-copilot/iam-simulate. It is under the AGPL: it is installed and run here, on its own, and
// nothing of it is built into anything. Why answers differ says docs/fidelity.md, by the word behind each case.

import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { anonymousPrincipal, runSimulation, runUnsafeSimulation } from '@cloud-copilot/iam-simulate'

const at = path => fileURLToPath(new URL(path, import.meta.url))
const CASES = at('../../crates/policy/tests/cases/')
const BINARY = process.env.COUNTERSIGN_BINARY ?? at('../../target/release/countersign')
const WORDS = { Allowed: 'allowed', ExplicitlyDenied: 'explicitDeny', ImplicitlyDenied: 'implicitDeny' }

const lines = path => readFileSync(path, 'utf8').split('\n').filter(line => line !== '')
const files = readdirSync(CASES).filter(name => name.endsWith('.ndjson')).sort()
const texts = files.flatMap(name => lines(CASES + name))
const cases = texts.map(text => JSON.parse(text))

/** What the binary answers to all cases. */
function ours() {
  const input = texts.join('\n') + '\n'
  const done = spawnSync(BINARY, ['policy', 'evaluate'], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (done.status !== 0) throw new Error(`${BINARY}: ${done.error ?? done.stderr}`)
  return done.stdout.trimEnd().split('\n').map(line => JSON.parse(line).decision)
}

const list = value => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const named = policies => list(policies).map((policy, number) => ({ name: `policy-${number}`, policy }))
const levels = lists => (lists ?? []).map((policies, number) => ({ orgIdentifier: `level-${number}`, policies: named(policies) }))

/** A case in the form of the simulator; undefined if that cannot say what the case says. */
function translated(asked) {
  const principal = asked.principal === 'anonymous' ? anonymousPrincipal : (asked.principal.AWS ?? asked.principal.Service ?? asked.principal)
  // It knows no callers by the provider that vouches for them, no paths of the roles behind sessions, and one session
  // policy at most.
  if (asked.principal.Federated || asked.principal.Role?.includes('/aws-service-role/')) return undefined
  if (asked.session !== undefined && list(asked.session).length !== 1) return undefined
  const account = typeof principal === 'string' && principal.startsWith('arn:') ? principal.split(':')[4] : ''
  const session = list(asked.session)[0]
  return {
    request: {
      principal,
      action: asked.action,
      resource: { resource: asked.resource, accountId: asked.resourceAccount ?? account },
      contextVariables: asked.context ?? {},
    },
    // An anonymous caller has none of these, and it insists on that.
    identityPolicies: principal === anonymousPrincipal ? [] : named(asked.identity),
    serviceControlPolicies: principal === anonymousPrincipal ? [] : levels(asked.scp),
    resourceControlPolicies: levels(asked.rcp),
    resourcePolicy: asked.resourcePolicy ?? asked.trustPolicy,
    permissionBoundaryPolicies: asked.boundary && named(asked.boundary),
    vpcEndpointPolicies: asked.endpointPolicy && named(asked.endpointPolicy),
    sessionPolicy: session,
  }
}

/** Its answer; undefined if it cannot be asked. */
async function theirs(asked) {
  const simulation = translated(asked)
  if (simulation === undefined) return undefined
  // The way without checks of the input, which takes all context keys, fails on resource policies and does not see session
  // policies; the other one refuses some documents and requests.
  if (simulation.resourcePolicy === undefined && simulation.sessionPolicy === undefined) {
    try {
      return WORDS[runUnsafeSimulation(simulation, {})]
    } catch {
      return 'failure'
    }
  }
  const answer = await runSimulation(simulation, {})
  if (answer.resultType === 'error') {
    refused.set(answer.errors.message, (refused.get(answer.errors.message) ?? 0) + 1)
    return undefined
  }
  return WORDS[answer.overallResult]
}

const refused = new Map()
const known = new Map(lines(at('differences.txt')).filter(line => !line.startsWith('#')).map(line => line.split(' ')))
const table = readFileSync(at('../../docs/fidelity.md'), 'utf8')
const counts = new Map()
for (const word of known.values()) counts.set(word, (counts.get(word) ?? 0) + 1)
for (const [word, count] of counts) {
  if (!table.includes(`| \`${word}\` | ${count} |`)) throw new Error(`docs/fidelity.md does not explain ${word}, with ${count} cases`)
}
const decided = ours()
let agreed = 0
let untold = 0
const found = new Map()
for (const [number, asked] of cases.entries()) {
  const answer = await theirs(asked)
  if (answer === undefined) untold += 1
  else if (answer === decided[number]) agreed += 1
  else found.set(asked.id, { asked, ours: decided[number], theirs: answer })
}

if (process.argv.includes('--list')) {
  for (const [id, { asked, ours, theirs }] of found) console.log(`${id} ${known.get(id) ?? '?'} ${ours} ${theirs} ${asked.note}`)
} else {
  const unexplained = [...found.values()].filter(({ asked }) => !known.has(asked.id))
  const vain = [...known.keys()].filter(id => !found.has(id))
  for (const { asked, ours, theirs } of unexplained) console.log(`${asked.id}: ${ours} here, ${theirs} there: ${asked.note}`)
  for (const id of vain) console.log(`${id}: the answers do not differ; take it from differences.txt`)
  console.log(`${cases.length} cases: ${agreed} alike, ${found.size} different, ${unexplained.length} of them unexplained; ${untold} that it cannot be asked`)
  if (process.argv.includes('--verbose')) console.log(refused)
  if (unexplained.length + vain.length > 0) process.exitCode = 1
}
