// The official OpenAI client, unchanged, against a running practice gateway.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import OpenAI from 'openai';

const baseURL = process.env.DRIA_BASE_URL;
const client = new OpenAI({ baseURL, apiKey: process.env.DRIA_KEY, maxRetries: 0 });
const model = 'qwen3.5:9b';
const ask = (content) => [{ role: 'user', content }];

test('lists models', async () => {
  const ids = [];
  for await (const entry of client.models.list()) ids.push(entry.id);
  assert.ok(ids.includes(model));
  assert.ok(ids.length >= 8);
});

test('streams a chat', async () => {
  const stream = await client.chat.completions.create({ model, messages: ask('hello 🙂'), stream: true });
  let text = '';
  let finish = null;
  let usage = null;
  let deltas = 0;
  for await (const chunk of stream) {
    deltas += 1;
    text += chunk.choices[0]?.delta?.content ?? '';
    finish = chunk.choices[0]?.finish_reason ?? finish;
    usage = chunk.usage ?? usage;
  }
  assert.match(text, /> hello 🙂/);
  assert.match(text, /Practice answer/);
  assert.equal(finish, 'stop');
  assert.equal(usage.completion_tokens, deltas - 2);
  assert.equal(usage.total_tokens, usage.prompt_tokens + usage.completion_tokens);
});

test('assembles a stream as a whole answer does', async () => {
  const streamed = await client.chat.completions
    .stream({ model, messages: ask('markdown') })
    .finalChatCompletion();
  const whole = await client.chat.completions.create({ model, messages: ask('markdown') });
  assert.equal(streamed.choices[0].message.content, whole.choices[0].message.content);
  assert.equal(whole.choices[0].finish_reason, 'stop');
  assert.match(whole.metadata.node_id, /^node-practice-/);
});

test('stops when the client aborts', async () => {
  const stream = await client.chat.completions.create({ model, messages: ask('/practice slow'), stream: true });
  let chunks = 0;
  for await (const chunk of stream) {
    assert.ok(chunk.id.startsWith('gen-'));
    if (++chunks === 3) stream.controller.abort();
  }
  assert.equal(chunks, 3);
});

test('cuts an answer at max_tokens', async () => {
  const answer = await client.chat.completions.create({ model, messages: ask('hello'), max_tokens: 4 });
  assert.equal(answer.usage.completion_tokens, 4);
  assert.equal(answer.choices[0].finish_reason, 'length');
});

test('answers a JSON schema', async () => {
  const schema = {
    type: 'object',
    properties: {
      sentiment: { type: 'string', enum: ['good', 'bad'] },
      confidence: { type: 'number', minimum: 0, maximum: 1 },
      words: { type: 'array', items: { type: 'string' } },
    },
    required: ['sentiment', 'confidence', 'words'],
    additionalProperties: false,
  };
  const answer = await client.chat.completions.parse({
    model,
    messages: ask('what a day'),
    response_format: { type: 'json_schema', json_schema: { name: 'verdict', strict: true, schema } },
  });
  const verdict = JSON.parse(answer.choices[0].message.content);
  assert.deepEqual(Object.keys(verdict).sort(), ['confidence', 'sentiment', 'words']);
  assert.ok(['good', 'bad'].includes(verdict.sentiment));
  assert.ok(verdict.confidence >= 0 && verdict.confidence <= 1);
  assert.ok(verdict.words.every((word) => typeof word === 'string'));
});

test('sees an image', async () => {
  const gif = 'data:image/gif;base64,R0lGODlhgALgAQ==';
  const content = [{ type: 'text', text: 'what is it' }, { type: 'image_url', image_url: { url: gif } }];
  const answer = await client.chat.completions.create({ model, messages: ask(content) });
  assert.match(answer.choices[0].message.content, /GIF, 640 × 480 pixels/);
  await assert.rejects(
    client.chat.completions.create({ model: 'lfm2.5:1.2b', messages: ask(content) }),
    OpenAI.BadRequestError,
  );
});

test('maps errors to its own kinds', async () => {
  const refused = (word) => client.chat.completions.create({ model, messages: ask(`/practice ${word}`) });
  await assert.rejects(refused('429'), (error) => {
    assert.ok(error instanceof OpenAI.RateLimitError);
    assert.equal(error.headers.get('retry-after'), '5');
    return true;
  });
  await assert.rejects(refused('400'), OpenAI.BadRequestError);
  await assert.rejects(refused('503'), (error) => error.status === 503);
  await assert.rejects(refused('drop'), OpenAI.APIConnectionError);
  const stranger = new OpenAI({ baseURL, apiKey: 'sk-nobody', maxRetries: 0 });
  await assert.rejects(stranger.models.list(), OpenAI.AuthenticationError);
});
