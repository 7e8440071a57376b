// http2_drop_server.mjs KEY CERT: an HTTP/2 server on loopback whose POSTs all end badly. Prints its
// port. GET /v1/models lists what arrived so far, as model ids "post-1", "post-2" and so on.
import { readFileSync } from 'node:fs';
import http2 from 'node:http2';

const [keyFile, certFile] = process.argv.slice(2);
const server = http2.createSecureServer({ key: readFileSync(keyFile), cert: readFileSync(certFile) });
let posts = 0;

const cut = (stream) => stream.session?.destroy();
const endings = [
  cut,
  (stream) => stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR),
  (stream) => {
    stream.respond({ ':status': 200, 'content-type': 'text/event-stream' });
    setTimeout(() => cut(stream), 5);
  },
  (stream) => {
    stream.respond({ ':status': 200, 'content-type': 'text/event-stream' });
    stream.write('data: {"choi');
    setTimeout(() => cut(stream), 5);
  },
];

server.on('stream', (stream, headers) => {
  stream.on('error', () => {});
  if (headers[':method'] === 'GET') {
    stream.respond({ ':status': 200, 'content-type': 'application/json' });
    stream.end(JSON.stringify(Array.from({ length: posts }, (_, i) => `post-${i + 1}`)));
    return;
  }
  stream.resume();
  stream.on('end', () => endings[posts++ % endings.length](stream));
});
server.on('sessionError', () => {});
process.stdin.resume();
process.stdin.on('end', () => process.exit(0)); // ends with whoever started it
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
