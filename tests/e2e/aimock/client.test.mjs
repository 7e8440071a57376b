// The API client, through api_probe, against aimock: a mock server made for other clients. Its
// journal of requests shows that each POST arrived once, whatever came back.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { LLMock } from '@copilotkit/aimock';

const words = 'Hello from aimock. Naïve café — 你好 👋🏽 done.';
const thoughts = 'First the question, then the answer.';
const usage = { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 };
const broken = '{malformed json: <<<chaos>>>'; // as aimock's own chaos says it
// What a server says with a status, and how the client calls it.
const refusals = {
  400: ['prompt (9000) + max_tokens (2048) = 11048 exceeds context (8192)', 'ContextExceeded'],
  401: ['Incorrect API key provided', 'Unauthorized'],
  402: ['You are out of credits', 'OutOfCredits'],
  404: ['No such model', 'InvalidRequest'],
  429: ['Rate limit exceeded', 'RateLimited'],
  500: ['Something broke', 'ServerFailure'],
  503: ['No node serves this model', 'NoNode'],
  504: ['The node took too long', 'NodeTimeout'],
};

const mock = new LLMock({ port: 0, host: '127.0.0.1', chunkSize: 3 });

async function probe(path, ...options) {
  const { stdout } = await promisify(execFile)(process.env.API_PROBE, [`${mock.url}${path}`, ...options], {
    env: { ...process.env, DRIA_API_KEY: 'dkn_live_test' },
  });
  return JSON.parse(stdout);
}

// Asks once and says what came of it; fails unless exactly one request is in the journal.
async function ask(prompt, { whole = false, path = '/v1', model = 'qwen3.5:9b' } = {}) {
  mock.clearRequests();
  const answer = await probe(path, 'chat', '--model', model, '--prompt', prompt, ...(whole ? ['--whole'] : []));
  const posts = mock.getRequests();
  assert.equal(posts.length, 1, `${posts.length} requests for "${prompt}"`);
  assert.equal(posts[0].method, 'POST');
  assert.equal(posts[0].body.model, model);
  assert.equal(posts[0].body.stream, !whole);
  assert.equal(posts[0].body.messages.at(-1).content, prompt);
  if (!whole) {
    assert.equal(answer.streamed_text, answer.text);
    assert.equal(answer.streamed_reasoning, answer.reasoning);
  }
  return answer;
}

// What aimock cannot do by itself: one bad event among good ones, and refusals that are no JSON.
const damaged = {
  setJournal(journal) {
    this.journal = journal;
  },
  async handleRequest(request, response) {
    let text = '';
    for await (const piece of request) text += piece;
    const body = JSON.parse(text);
    const status = body.messages.at(-1).content === 'bad event' ? 200 : 400;
    this.journal.add({ method: request.method, path: request.url, headers: {}, body, response: { status, fixture: null } });
    response.writeHead(status, { 'content-type': status === 200 ? 'text/event-stream' : 'application/json' });
    const event = (content) => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;
    if (status === 200) response.end(`${event('before ')}data: ${broken}\n\n${event('after')}data: [DONE]\n\n`);
    else response.end(broken);
    return true;
  },
};

before(async () => {
  mock.mount('/damaged', damaged);
  mock.on({ userMessage: 'plain', model: 'qwen3.5:9b' }, { content: words, usage });
  mock.onMessage('think', { content: words, reasoning: thoughts, usage });
  mock.onMessage('cut after chunks', { content: words }, { truncateAfterChunks: 6, latency: 5 });
  mock.onMessage('cut after time', { content: words.repeat(50) }, { disconnectAfterMs: 300, latency: 5 });
  mock.onMessage('odd answer', { content: words }, { chaos: { malformedRate: 1 } });
  mock.onMessage('no answer', { content: words }, { chaos: { disconnectRate: 1 } });
  for (const [status, [message]] of Object.entries(refusals)) {
    const retryAfter = status === '429' ? 7 : undefined;
    mock.onMessage(`refuse with ${status}`, { error: { message }, status: Number(status), retryAfter });
  }
  await mock.start();
});
after(() => mock.stop());

test('lists models', async () => {
  const { models, error } = await probe('/v1', 'models');
  assert.equal(error, null);
  assert.deepEqual(models, ['qwen3.5:9b']);
});

for (const whole of [false, true]) {
  const manner = whole ? 'whole' : 'streamed';

  test(`reads a plain answer, ${manner}`, async () => {
    const answer = await ask('plain', { whole });
    assert.equal(answer.error, null);
    assert.equal(answer.text, words);
    assert.equal(answer.reasoning, '');
    assert.equal(answer.finish_reason, 'stop');
    assert.equal(answer.model, 'qwen3.5:9b');
  });

  test(`reads reasoning, ${manner}`, async () => {
    const answer = await ask('think', { whole, model: 'o4-mini' });
    assert.equal(answer.error, null);
    assert.equal(answer.reasoning, thoughts);
    assert.equal(answer.text, words);
  });

  // Over OpenRouter's path aimock counts tokens in every stream; elsewhere only in whole answers.
  test(`reads usage, ${manner}`, async () => {
    const answer = await ask('plain', { whole, path: whole ? '/v1' : '/api/v1' });
    assert.equal(answer.error, null);
    assert.deepEqual(answer.usage, usage);
    assert.equal(answer.text, words);
  });

  for (const [status, [message, kind]] of Object.entries(refusals)) {
    test(`tells a ${status}, ${manner}`, async () => {
      const answer = await ask(`refuse with ${status}`, { whole });
      assert.equal(answer.error, kind);
      assert.equal(answer.status, Number(status));
      assert.equal(answer.detail, message);
      assert.equal(answer.retry_after, status === '429' ? 7 : undefined);
      assert.equal(answer.text, '');
    });
  }

  test(`tells an answer that is no JSON, ${manner}`, async () => {
    const answer = await ask('odd answer', { whole });
    assert.equal(answer.error, 'MalformedReply');
    assert.equal(answer.text, '');
  });

  test(`tells a refusal that is no JSON, ${manner}`, async () => {
    const answer = await ask('bad refusal', { whole, path: '/damaged/v1' });
    assert.equal(answer.error, 'InvalidRequest');
    assert.equal(answer.detail, broken);
  });

  test(`sends no second request when the line drops before an answer, ${manner}`, async () => {
    const answer = await ask('no answer', { whole });
    assert.equal(answer.error, 'ConnectionLost');
  });
}

for (const prompt of ['cut after chunks', 'cut after time']) {
  test(`keeps the text of a stream ${prompt}`, async () => {
    const answer = await ask(prompt);
    assert.equal(answer.error, 'Interrupted');
    assert.equal(answer.complete, false);
    assert.ok(answer.text.length > 0);
    assert.ok(words.repeat(50).startsWith(answer.text));
    assert.equal(mock.getLastRequest().response.interrupted, true);
  });
}

test('keeps the text around an event that is no JSON', async () => {
  const answer = await ask('bad event', { path: '/damaged/v1' });
  assert.equal(answer.error, 'MalformedReply');
  assert.equal(answer.text, 'before after');
});
