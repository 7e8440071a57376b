// A server that sells credits in Dria's form and leaves the judging to others. What it does wrong on
// demand is what servers and lines do.
import { createServer } from 'node:http';
import { getAddress } from 'viem';
import { usdc } from './chain.mjs';

let ahead = 0; // seconds
const realNow = Date.now;
Date.now = () => realNow() + ahead * 1000; // the judges read it too

/** Time passes for the server, the judges and the chain. */
export async function passTime(chain, seconds) {
  ahead += seconds;
  await chain.advance(seconds);
}
export const secondsAhead = () => ahead;

export const shop = getAddress('0x14dC79964da2C08b23698B3D3cc7Ca32193d9955');
const microsPerCredit = 10_000n;

function microsOf(amount) {
  const [, whole, part = ''] = /^([0-9]{1,7})(?:\.([0-9]{1,6}))?$/.exec(amount);
  return BigInt(whole + part.padEnd(6, '0'));
}

const termsFor = (micros) => ({
  scheme: 'exact', network: 'base', maxAmountRequired: String(micros), resource: '/v1/credits/topup',
  payTo: shop, asset: usdc, maxTimeoutSeconds: 300, extra: { name: 'USD Coin', version: '2' },
});

/**
 * Each key has a purse, and a list of plans for its next payments, of which each may have
 * lost: 'before' the payment was judged or 'after'; status: that answers instead, once it was settled;
 * late: milliseconds until it is judged, after the answer has come with that status;
 * wait: milliseconds until it is judged; asks: what the judge is told to ask for instead.
 */
export async function startServer(judge) {
  const accounts = new Map();
  const accountOf = (key) => {
    if (!accounts.has(key)) accounts.set(key, { credits: 1000n, terms: {}, plans: [], payments: [] });
    return accounts.get(key);
  };
  const pending = new Set();
  let line = Promise.resolve(); // one settlement at a time: its sender counts its own

  async function decide(header, asked) {
    try {
      return await judge(header, asked);
    } catch (error) {
      return { success: false, errorReason: 'unexpected_settle_error', words: error.message };
    }
  }

  function settlePayment(account, header, micros, asks) {
    const asked = {
      ...termsFor(micros), resource: 'http://127.0.0.1/v1/credits/topup', description: '', mimeType: '', ...asks,
    };
    line = line.then(() => decide(header, asked)).then((verdict) => {
      const added = verdict.success ? micros / microsPerCredit : 0n;
      account.credits += added;
      account.payments.push({ header, ...verdict });
      return { ...verdict, added };
    });
    return line;
  }

  const server = createServer(async (request, response) => {
    const body = await new Promise((resolve) => {
      let text = '';
      request.on('data', (piece) => (text += piece)).on('end', () => resolve(text));
    });
    response.setHeader('Date', new Date(Date.now()).toUTCString());
    const account = accountOf(request.headers.authorization ?? '');
    const answer = (status, json, headers = {}) =>
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(json));
    const balance = () => ({
      balance: Number(account.credits), balance_usdc: (Number(account.credits) / 100).toFixed(2),
    });
    if (request.url === '/v1/credits/balance') return answer(200, balance());
    const micros = microsOf(JSON.parse(body).amount);
    const offer = { x402Version: 1, accepts: [{ ...termsFor(micros), ...account.terms }] };
    const header = request.headers['x-payment'];
    if (!header) return answer(402, offer);

    const plan = account.plans.shift() ?? {};
    account.headers = [...(account.headers ?? []), header];
    if (plan.lost === 'before') return request.socket.destroy();
    if (plan.wait) await new Promise((resolve) => setTimeout(resolve, plan.wait));
    if (plan.late) {
      const later = new Promise((resolve) => setTimeout(resolve, plan.late))
        .then(() => settlePayment(account, header, micros, plan.asks));
      pending.add(later);
      later.finally(() => pending.delete(later));
      return answer(plan.status, { ...offer, error: 'settlement_pending' });
    }
    const verdict = await settlePayment(account, header, micros, plan.asks);
    if (plan.lost === 'after') return request.socket.destroy();
    if (plan.status) return answer(plan.status, { ...offer, error: 'unexpected_settle_error' });
    const told = Buffer.from(JSON.stringify(verdict, (key, value) => (key === 'added' ? undefined : value)));
    if (!verdict.success) return answer(402, { ...offer, error: verdict.errorReason });
    answer(200, { credits_added: Number(verdict.added), ...balance(), txHash: verdict.transaction },
      { 'X-PAYMENT-RESPONSE': told.toString('base64') });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/v1`,
    account: (key) => accountOf(`Bearer ${key}`),
    /** Until no payment is under way any more. */
    async rest() {
      await Promise.all(pending);
      await line;
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
