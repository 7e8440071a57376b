// Payments of the program, judged and settled by code that no one here wrote, counted on the chain.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { newBuyer } from './buyer.mjs';
import { startChain, usdc } from './chain.mjs';
import { passTime, secondsAhead, shop, startServer } from './credit_server.mjs';
import { judges } from './judges.mjs';

const ten = 10_000_000n;
const funds = 1_000_000_000n;
const stranger = '0xa0Ee7A142d267C1f36714E4a8F75612F20a79720';
const windowAndMargin = 300 + 60 + 15; // seconds until a payment is given up

let chain;
before(async () => {
  chain = await startChain();
});
after(() => chain.stop());

test('the contract is the one that is signed for', async () => {
  assert.equal(await chain.read('name'), 'USD Coin');
  assert.equal(await chain.read('version'), '2');
  // As anybody can read it from the contract on Base.
  assert.equal(await chain.read('DOMAIN_SEPARATOR'),
    '0x02fa7265e7c5d81118673727957699e4d68f74cd74b7db77da710fe8a2c7834f');
});

for (const [name, makeJudge] of Object.entries(judges)) {
  describe(name, () => {
    let server;
    before(async () => {
      server = await startServer(await makeJudge(chain));
    });
    after(() => server.stop());

    async function makeBuyer(t, micros = funds) {
      const buyer = newBuyer(server, await chain.newPayer(micros));
      t.after(buyer.remove);
      return buyer;
    }
    const now = () => ({ ahead: secondsAhead() });
    /** That so many payments of ten went from the buyer to the shop, and were credited. */
    async function assertPaid(buyer, times, { before: held = funds } = {}) {
      await server.rest();
      assert.equal(await chain.balanceOf(buyer.address), held - BigInt(times) * ten);
      const used = await chain.usedNonces(buyer.address);
      assert.equal(used.length, times);
      assert.equal(new Set(used).size, times);
      assert.equal(buyer.account.credits, 1000n + 1000n * BigInt(times));
    }

    test('settles a payment', async (t) => {
      const buyer = await makeBuyer(t);
      const held = await chain.balanceOf(shop);
      const answer = await buyer.pay(now());
      assert.equal(answer.state, 'settled', JSON.stringify(answer));
      assert.match(answer.txHash, /^0x[0-9a-f]{64}$/);
      assert.equal(answer.txHash, buyer.account.payments[0].transaction);
      assert.equal(answer.credits_added, 1000);
      assert.equal(answer.balance, 2000);
      assert.equal(await chain.isUsed(buyer.address, answer.payment.nonce), true);
      assert.equal(await chain.balanceOf(shop), held + ten);
      await assertPaid(buyer, 1);
      assert.equal((await buyer.pay(now())).state, 'settled');
      await assertPaid(buyer, 2);
    });

    test('refuses a replay, and it moves nothing', async (t) => {
      const buyer = await makeBuyer(t);
      assert.equal((await buyer.pay(now())).state, 'settled');
      const replayed = await fetch(`${server.url}/credits/topup`, {
        method: 'POST',
        headers: { Authorization: 'Bearer a-stranger', 'X-PAYMENT': buyer.headers()[0] },
        body: '{"amount":"10"}',
      });
      assert.equal(replayed.status, 402);
      assert.equal(server.account('a-stranger').credits, 1000n);
      assert.equal((await buyer.resume(now())).state, 'settled');
      assert.equal(buyer.headers().length, 1);
      await assertPaid(buyer, 1);
    });

    test('refuses a payment whose time is over, and it is given up', async (t) => {
      const buyer = await makeBuyer(t);
      buyer.account.plans.push({ lost: 'before' });
      const asked = now();
      const unknown = await buyer.pay(asked);
      assert.equal(unknown.state, 'unknown');
      await passTime(chain, windowAndMargin);
      // This computer's clock stands still: it asks again, and is told that it is too late.
      const late = await buyer.resume(asked);
      assert.equal(late.state, 'unknown');
      assert.equal(late.error, 'TooEarly');
      assert.match(late.payment.reason, /valid_before/);
      assert.equal(buyer.headers()[1], buyer.headers()[0]);
      assert.equal((await buyer.resume(now())).state, 'released');
      assert.equal(await chain.isUsed(buyer.address, unknown.payment.nonce), false);
      await assertPaid(buyer, 0);
      assert.equal((await buyer.pay(now())).state, 'settled');
      await assertPaid(buyer, 1);
    });

    for (const [what, terms, reason] of [
      ['amount', { maxAmountRequired: '11000000' }, 'OtherAmount'],
      ['recipient', { payTo: usdc }, 'RecipientIsToken'],
    ]) {
      test(`is asked for the wrong ${what}, and gets nothing`, async (t) => {
        const buyer = await makeBuyer(t);
        buyer.account.terms = terms;
        const answer = await buyer.pay(now());
        assert.equal(answer.state, 'refused');
        assert.equal(answer.error, reason);
        assert.equal(buyer.headers().length, 0);
        await assertPaid(buyer, 0);
      });
    }

    test('is told of another recipient than before, and gets nothing', async (t) => {
      const buyer = await makeBuyer(t);
      assert.equal((await buyer.pay(now())).state, 'settled');
      buyer.account.terms = { payTo: stranger };
      const answer = await buyer.pay(now());
      assert.equal(answer.state, 'refused');
      assert.equal(answer.error, 'RecipientChanged');
      assert.equal(await chain.balanceOf(stranger), 0n);
      await assertPaid(buyer, 1);
    });

    for (const [what, asks, reason] of [
      ['amount', { maxAmountRequired: '11000000' }, /value/],
      ['recipient', { payTo: stranger }, /recipient_mismatch/],
    ]) {
      test(`refuses a payment with the wrong ${what}, and what was signed is settled later`, async (t) => {
        const buyer = await makeBuyer(t);
        buyer.account.plans.push({ asks });
        const answer = await buyer.pay(now());
        assert.equal(answer.state, 'unknown');
        assert.match(answer.payment.reason, reason);
        assert.equal(await chain.balanceOf(stranger), 0n);
        await assertPaid(buyer, 0);
        assert.equal((await buyer.resume(now())).state, 'settled');
        assert.equal(buyer.headers()[1], buyer.headers()[0]);
        await assertPaid(buyer, 1);
      });
    }

    test('refuses a payer without funds, and it is given up', async (t) => {
      const buyer = await makeBuyer(t, 9_999_999n);
      const answer = await buyer.pay(now());
      assert.equal(answer.state, 'unknown');
      assert.match(answer.payment.reason, /insufficient_(funds|balance)/);
      await passTime(chain, windowAndMargin);
      assert.equal((await buyer.resume(now())).state, 'released');
      await assertPaid(buyer, 0, { before: 9_999_999n });
    });

    test('settles, and the reply is lost', async (t) => {
      const buyer = await makeBuyer(t);
      buyer.account.plans.push({ lost: 'after' });
      const unknown = await buyer.pay(now());
      assert.equal(unknown.state, 'unknown');
      assert.equal((await buyer.pay(now())).state, 'unknown'); // the open one keeps it away
      assert.equal(buyer.headers().length, 1);
      await assertPaid(buyer, 1);
      const answer = await buyer.resume(now()); // asks again byte for byte, and sees the balance
      assert.equal(answer.state, 'settled');
      assert.equal(buyer.headers()[1], buyer.headers()[0]);
      assert.equal(await chain.isUsed(buyer.address, unknown.payment.nonce), true);
      await assertPaid(buyer, 1);
    });
  });
}
