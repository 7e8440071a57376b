// One who buys credits with the program's own classes (payment_probe), with a folder of their own.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function newBuyer(server, payer) {
  const folder = mkdtempSync(join(tmpdir(), 'dria-x402-'));
  const apiKey = `dkn_live_${randomUUID()}`;
  const account = server.account(apiKey);

  /** How it ended: what the probe printed, or the signal that killed it. */
  function run(command, { amount = '10', ahead = 0, stopAt = '', killAfter = 0, more = ['--approve'] } = {}) {
    const probe = spawn(
      process.env.PAYMENT_PROBE,
      [command, server.url, '--amount', amount, '--data-dir', folder, '--api-key-env', 'BUYER_KEY',
        '--wallet-key-env', 'BUYER_WALLET', '--clock-ahead', String(ahead), ...more],
      {
        env: { ...process.env, BUYER_KEY: apiKey, BUYER_WALLET: payer.key, DRIA_PROBE_STOP_AT: stopAt },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const timer = killAfter ? setTimeout(() => probe.kill('SIGKILL'), killAfter) : undefined;
    let text = '';
    probe.stdout.on('data', (piece) => (text += piece));
    return new Promise((resolve, reject) => {
      probe.once('error', reject);
      probe.once('close', (code, signal) => {
        clearTimeout(timer);
        resolve(signal ? { state: 'killed' } : JSON.parse(text));
      });
    });
  }

  return {
    ...payer,
    account,
    pay: (options) => run('pay', options),
    resume: (options) => run('resume', options),
    ledger: async () => (await run('ledger')).payments,
    headers: () => account.headers ?? [],
    remove: () => rmSync(folder, { recursive: true }),
    apiKey,
  };
}
