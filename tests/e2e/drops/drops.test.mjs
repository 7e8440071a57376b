// 1,000 requests that cost money or post text, each with a dropped connection, each sent once.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { startServer } from './dropping_server.mjs';

const { DROP_PROBE: probe, CERTIFICATES: certificates } = process.env;
const calls = 1000;

async function serve(t, name, protocol) {
  const file = (ending) => readFileSync(join(certificates, `${name}.${ending}`));
  const server = await startServer({ key: file('key'), cert: file('pem'), protocol });
  t.after(server.stop);
  return server;
}

async function send(server, count, places) {
  const { stdout } = await promisify(execFile)(
    probe,
    ['--ca', join(certificates, 'ca.pem'), '--calls', count, '--places', places.join(','), server.origin],
    { maxBuffer: 16 * 1024 * 1024 },
  );
  return JSON.parse(stdout);
}

// What the client says of a drop there. A refused stream is Qt's protocol failure, so the client calls
// the reply unreadable; nobody is told that it worked, and it is not sent again.
const kinds = {
  before: 'ConnectionLost',
  reset: 'ConnectionLost',
  head: 'Interrupted',
  mid: 'Interrupted',
  internal: 'ConnectionLost',
  refused: 'MalformedReply',
  goaway: 'ConnectionLost',
};

for (const [protocol, version, places] of [
  ['http/1.1', '1.1', ['before', 'reset', 'head', 'mid']],
  ['h2', '2.0', ['before', 'reset', 'head', 'mid', 'internal', 'refused', 'goaway']],
]) {
  test(`sends each of ${calls} requests once over ${protocol} though the line drops`, async (t) => {
    const server = await serve(t, 'server', protocol);
    const outcomes = await send(server, calls, places);
    const posts = server.posts();
    t.diagnostic(`${outcomes.length} sent, ${posts.length} arrived`);

    assert.equal(outcomes.length, calls);
    assert.equal(posts.length, calls);
    assert.deepEqual(new Set(server.requests.map((request) => request.version)), new Set([version]));
    for (const { place, call, error } of outcomes) assert.equal(error, kinds[place], `${call}, dropped at ${place}`);

    const kept = outcomes.filter((outcome) => outcome.kept_alive);
    assert.ok(kept.length >= calls / 3);
    assert.ok(kept.every((outcome) => outcome.models_error === null));
    assert.equal(posts.filter((post) => post.before > 0).length, kept.length);
  });

  test(`succeeds over ${protocol} when nothing drops`, async (t) => {
    const server = await serve(t, 'server', protocol);
    const outcomes = await send(server, 10, ['none']);
    assert.deepEqual(outcomes.map((outcome) => outcome.error), Array(10).fill(null));
    assert.equal(server.posts().length, 10);
    assert.ok(server.requests.every((request) => request.version === version));
  });

  test(`sends nothing over ${protocol} to a server that no one vouches for`, async (t) => {
    const server = await serve(t, 'stranger', protocol);
    const outcomes = await send(server, 10, ['none']);
    assert.deepEqual(outcomes.map((outcome) => outcome.error), Array(10).fill('TlsFailure'));
    const lists = outcomes.filter((outcome) => outcome.kept_alive);
    assert.ok(lists.length > 0);
    assert.ok(lists.every((outcome) => outcome.models_error === 'TlsFailure'));
    assert.deepEqual(server.requests, []);
  });
}
