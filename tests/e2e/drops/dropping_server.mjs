// A server over TLS that drops the connection where the first segment of a POST's path says, and
// keeps a list of all that arrived. GETs get an empty list of models.
import http2 from 'node:http2';
import https from 'node:https';

const eventStream = { 'content-type': 'text/event-stream' };
const halfAnEvent = 'data: {"choices":[{"index":0,"delta":{"content":"half';

// Each gets {request, response, socket, wire}; socket is the TLS connection, wire the TCP one below.
const places = {
  before: ({ socket }) => socket.destroy(),
  reset: ({ wire }) => wire.resetAndDestroy(),
  head: ({ response, socket }) => {
    response.writeHead(200, eventStream);
    response.flushHeaders();
    setTimeout(() => socket.destroy(), 2);
  },
  mid: ({ response, socket }) => {
    response.writeHead(200, eventStream);
    response.write(halfAnEvent, () => setTimeout(() => socket.destroy(), 2));
  },
  // The rest is HTTP/2 only.
  internal: ({ response }) => response.stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR),
  // Both an invitation to send again (RFC 9113, 8.7).
  refused: ({ response }) => response.stream.close(http2.constants.NGHTTP2_REFUSED_STREAM),
  goaway: ({ response, socket }) => {
    const { id, session } = response.stream;
    session.goaway(http2.constants.NGHTTP2_NO_ERROR, id - 2);
    setTimeout(() => socket.destroy(), 2);
  },
  // The server's good answers, to show that a call does succeed when nothing is dropped.
  none: ({ request, response }) => {
    const path = request.url.replace('/none/v1', '');
    if (path === '/chat/completions' && request.headers.accept.includes('event-stream')) {
      response.writeHead(200, eventStream);
      response.end('data: {"choices":[{"index":0,"delta":{"content":"hi"}}]}\n\ndata: [DONE]\n\n');
      return;
    }
    const asksForTerms = path === '/credits/topup' && !request.headers['x-payment'];
    response.writeHead(asksForTerms ? 402 : 200, { 'content-type': 'application/json' });
    if (asksForTerms) response.end('{"x402Version":1,"accepts":[]}');
    else if (path === '/chat/completions') response.end('{"choices":[{"message":{"content":"hi"}}]}');
    else if (path === '/channel') response.end('{"id":"msg-1","channel":"general","content":"hi"}');
    else response.end('{"credits_added":1000}');
  },
};

export async function startServer({ key, cert, protocol }) {
  const requests = [];
  const connections = new Map(); // by the client's port
  const server =
    protocol === 'h2' ? http2.createSecureServer({ key, cert, allowHTTP1: true }) : https.createServer({ key, cert });

  server.on('connection', (wire) => {
    connections.set(wire.remotePort, { wire, socket: null, served: 0 });
  });
  server.on('secureConnection', (socket) => {
    connections.get(socket.remotePort).socket = socket;
    socket.on('error', () => {});
  });
  if (protocol === 'h2') server.on('sessionError', () => {});
  server.on('tlsClientError', () => {});
  server.on('request', (request, response) => {
    const connection = connections.get(request.socket.remotePort);
    requests.push({
      method: request.method,
      url: request.url,
      version: request.httpVersion,
      before: connection.served++, // requests that this connection has brought already
    });
    response.on('error', () => {});
    request.on('error', () => {});
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('[]');
      return;
    }
    request.resume();
    request.on('end', () => {
      const place = request.url.split('/')[1];
      places[place]({ request, response, ...connection });
    });
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `https://127.0.0.1:${server.address().port}`,
    requests,
    posts: () => requests.filter((request) => request.method === 'POST'),
    stop: () => {
      for (const { wire } of connections.values()) wire.destroy();
      server.close();
    },
  };
}
