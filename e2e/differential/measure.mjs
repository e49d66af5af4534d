// Prints the nanoseconds that iam-simulate takes to decide the case on standard input: the best of some rounds.

import { readFileSync } from 'node:fs'

import { runUnsafeSimulation } from '@cloud-copilot/iam-simulate'

const asked = JSON.parse(readFileSync(0, 'utf8'))
const simulation = {
  request: {
    principal: asked.principal,
    action: asked.action,
    resource: { resource: asked.resource, accountId: asked.principal.split(':')[4] },
    contextVariables: asked.context,
  },
  identityPolicies: asked.identity.map((policy, number) => ({ name: `policy-${number}`, policy })),
  serviceControlPolicies: [],
  resourceControlPolicies: [],
}
const statements = asked.identity.reduce((sum, policy) => sum + policy.Statement.length, 0)
const decisions = Math.ceil(20_000 / (statements + 20))
let best = Infinity
for (let round = 0; round < 10; round += 1) {
  const start = process.hrtime.bigint()
  for (let number = 0; number < decisions; number += 1) {
    if (runUnsafeSimulation(simulation, {}) !== 'Allowed') throw new Error('every engine allows the request')
  }
  best = Math.min(best, Number(process.hrtime.bigint() - start) / decisions)
}
console.log(Math.round(best))
