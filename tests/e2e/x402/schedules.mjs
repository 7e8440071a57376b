// schedules.mjs COUNT [SEED]: random schedules of faults on the chain, by both judges in turn: what is
// lost before and after settling, late, refused or failed after settling; probes killed at a step or at
// any moment and started again; clocks that are wrong. Prints the counts as JSON, and fails unless
// nobody paid twice and no payment was lost.
import { newBuyer } from './buyer.mjs';
import { startChain } from './chain.mjs';
import { passTime, secondsAhead, startServer } from './credit_server.mjs';
import { judges } from './judges.mjs';

const count = Number(process.argv[2]);
const seed = Number(process.argv[3] ?? 8453);
const atOnce = 3;
const rounds = 3;
const stepsPerRound = 2;

/** Mulberry32: the same seed gives the same schedules, though not the same moments of kills. */
function randomFrom(state) {
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const faults = {
  none: () => ({}),
  'lost before': () => ({ lost: 'before' }),
  'lost after settling': () => ({ lost: 'after' }),
  '402 after settling': () => ({ status: 402 }),
  '500 after settling': () => ({ status: 500 }),
  '503 after settling': () => ({ status: 503 }),
  'settles after its 500': (random) => ({ status: 500, late: 1 + random(500) }),
  'settles after its 402': (random) => ({ status: 402, late: 1 + random(500) }),
  slow: (random) => ({ wait: 1 + random(300) }),
  'asked for another amount': () => ({ asks: { maxAmountRequired: '11000000' } }),
};
const stops = ['balance', 'terms', 'review', 'approved', 'prepared', 'signed', 'marked', 'sent', 'answered', 'over'];

const tally = { faults: {}, kills: 0, states: {} };
const add = (counts, what) => (counts[what] = (counts[what] ?? 0) + 1);

async function step(buyer, random) {
  const names = Object.keys(faults);
  const fault = names[random(names.length)];
  add(tally.faults, fault);
  buyer.account.plans = [faults[fault](random)];
  const options = { ahead: secondsAhead() };
  const kill = random(5);
  if (kill === 0) options.stopAt = stops[random(stops.length)];
  if (kill === 1) options.killAfter = 1 + random(150);
  const clock = random(10);
  if (clock < 3) options.ahead += random(240) - 120;
  if (clock === 3) options.ahead += random(1800) - 900;
  options.more = ['--approve', '--clicks', String(1 + random(2))];
  const answer = random(3) === 0 ? await buyer.resume(options) : await buyer.pay(options);
  if (answer.state === 'killed') ++tally.kills;
  else add(tally.states, answer.state);
}

/** Each of them, a few at once. */
async function eachOf(buyers, work) {
  const queue = [...buyers];
  const worker = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) await work(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** What the chain took against what the buyer's program knows of it. */
async function judged(chain, buyer) {
  const used = await chain.usedNonces(buyer.address);
  const ledger = await buyer.ledger();
  const settled = ledger.filter((payment) => payment.state === 'settled').map((payment) => payment.nonce);
  const moved = 1_000_000_000n - (await chain.balanceOf(buyer.address));
  const unknownToBuyer = used.filter((nonce) => !settled.includes(nonce));
  return {
    payments: ledger.length,
    charges: used.length,
    // Taken, though the program thinks it was not and may have paid anew.
    doubleCharges: unknownToBuyer.length + used.length - new Set(used).size +
      (moved === BigInt(used.length) * 10_000_000n ? 0 : 1),
    // Taken, and not credited or not known; or thought to be paid, and never taken.
    lostPayments: Math.abs(Number(buyer.account.credits - 1000n) / 1000 - used.length) + unknownToBuyer.length +
      settled.filter((nonce) => !used.includes(nonce)).length,
    open: ledger.filter(({ state }) => ['prepared', 'sent', 'unknown'].includes(state)).length,
  };
}

const started = performance.now();
const chain = await startChain();
const total = { schedules: 0, payments: 0, charges: 0, doubleCharges: 0, lostPayments: 0, open: 0 };
for (const [index, [name, makeJudge]] of Object.entries(judges).entries()) {
  const server = await startServer(await makeJudge(chain));
  const share = Math.floor((count + (index === 0 ? 1 : 0)) / 2);
  const buyers = [];
  for (let i = 0; i < share; ++i)
    buyers.push({ ...newBuyer(server, await chain.newPayer()), random: randomFrom(seed + 1000 * index + i) });
  for (let round = 0; round < rounds; ++round) {
    await eachOf(buyers, async (buyer) => {
      for (let i = 0; i < stepsPerRound; ++i) await step(buyer, buyer.random);
    });
    await passTime(chain, 375 + 60 * round);
  }
  await server.rest();
  await eachOf(buyers, async (buyer) => {
    buyer.account.plans = [];
    await buyer.resume({ ahead: secondsAhead() });
  });
  for (const buyer of buyers) {
    const counts = await judged(chain, buyer);
    if (counts.doubleCharges + counts.lostPayments + counts.open > 0)
      console.error(name, buyer.address, counts, await buyer.ledger(), await chain.usedNonces(buyer.address));
    ++total.schedules;
    for (const [what, number] of Object.entries(counts)) total[what] += number;
    buyer.remove();
  }
  server.stop();
}
await chain.stop();
const seconds = Math.round((performance.now() - started) / 1000);
console.log(JSON.stringify({ ...total, steps: total.schedules * rounds * stepsPerRound, ...tally, seed, seconds }, null, 2));
process.exit(total.doubleCharges + total.lostPayments + total.open === 0 && total.schedules === count ? 0 : 1);
