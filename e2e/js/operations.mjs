// Makes calls with the AWS SDK for JavaScript: a line of JSON in, a line of JSON out. What to call, in which account and as
// whom is the business of whoever writes the lines.

import { createInterface } from "node:readline";
import * as iam from "@aws-sdk/client-iam";
import * as sts from "@aws-sdk/client-sts";

const endpoint = process.env.ENDPOINT;
const services = { iam: [iam, iam.IAMClient], sts: [sts, sts.STSClient] };

async function run({ service, operation, key, secret, input, pages }) {
  const [sdk, Client] = services[service];
  const credentials = key && { accessKeyId: key, secretAccessKey: secret };
  const client = new Client({ endpoint, credentials, region: "us-east-1", maxAttempts: 1 });
  try {
    if (pages) {
      const found = [];
      for await (const page of sdk[`paginate${operation}`]({ client, pageSize: 1 }, input)) {
        found.push(pages.flatMap((member) => page[member] ?? []).length);
      }
      return { pages: found };
    }
    const { $metadata, ...answer } = await client.send(new sdk[`${operation}Command`](input));
    return { status: $metadata.httpStatusCode, members: Object.keys(answer) };
  } catch (error) {
    return { error: `${error.name}: ${error.message}` };
  } finally {
    client.destroy();
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await run(JSON.parse(line)))}\n`);
}
