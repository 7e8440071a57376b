// Each test asks through the program's own classes (browser_probe), opens the page in Chromium and
// lets an injected wallet answer. What the wallet signs with is not ours: ethers.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import http from "node:http";
import { createInterface } from "node:readline";
import { after, afterEach, before, test } from "node:test";
import { Wallet, getBytes, toUtf8String, verifyMessage } from "ethers";
import { chromium } from "playwright-core";

const signer = new Wallet(`0x${"42".repeat(32)}`);
const stranger = new Wallet(`0x${"43".repeat(32)}`);
const base = "0x2105";
let browser;
const leftovers = [];

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
});
after(() => browser?.close());
afterEach(async () => {
  for (const leave of leftovers.splice(0).reverse()) await leave();
});

// The program's side: where its page is, and what becomes of it.
async function ask(...args) {
  const probe = spawn(process.env.BROWSER_PROBE, args, { stdio: ["pipe", "pipe", "inherit"] });
  leftovers.push(() => probe.kill());
  const lines = createInterface({ input: probe.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value);
  const { url } = await next();
  return { url, next, probe };
}

const askPayment = (...args) => ask("payment", "--account", signer.address, ...args);

async function signTyped(wallet, json, change) {
  const { types, domain, message } = JSON.parse(json);
  delete types.EIP712Domain; // ethers derives it
  change?.(message);
  return wallet.signTypedData(domain, types, message);
}

// A wallet as extensions inject it. `options`: what it does otherwise than a good one.
function walletOf(options) {
  const state = { chain: options.chain ?? base, accounts: options.accounts ?? [signer], calls: [] };
  const refusal = (code, message) => ({ error: { code, message } });
  state.request = async ({ method, params }) => {
    state.calls.push(method);
    const special = await options[method]?.(params, state);
    if (special !== undefined) return special;
    switch (method) {
      case "eth_requestAccounts":
      case "eth_accounts":
        return { result: state.accounts.map((one) => one.address.toLowerCase()) };
      case "eth_chainId":
        return { result: state.chain };
      case "wallet_switchEthereumChain":
        state.chain = params[0].chainId;
        return { result: null };
      case "eth_signTypedData_v4":
        assert.equal(state.chain, base, "a wallet refuses to sign for a chain it is not on");
        return { result: await signTyped(state.accounts[0], params[1], options.change) };
      case "personal_sign":
        state.text = toUtf8String(params[0]);
        return { result: await state.accounts[0].signMessage(getBytes(params[0])) };
      default:
        return refusal(4200, `no ${method}`);
    }
  };
  return state;
}

// A browser with these wallets in it, at the page.
async function visit(url, wallets, { legacy = false } = {}) {
  const context = await browser.newContext();
  leftovers.push(() => context.close());
  const states = wallets.map(walletOf);
  await context.exposeFunction("askWallet", (index, call) => states[index].request(call));
  await context.addInitScript(({ names, legacy }) => {
    const providers = names.map((_, index) => ({
      request: async (call) => {
        const { result, error } = await window.askWallet(index, call);
        if (error) throw Object.assign(new Error(error.message), { code: error.code });
        return result;
      },
    }));
    if (legacy) {
      window.ethereum = providers[0];
      return;
    }
    const announce = () => providers.forEach((provider, index) => dispatchEvent(
      new CustomEvent("eip6963:announceProvider", { detail: Object.freeze({
        info: { uuid: `id-${index}`, name: names[index], icon: "data:,", rdns: "test" }, provider }) })));
    addEventListener("eip6963:requestProvider", announce);
    announce();
  }, { names: wallets.map((wallet) => wallet.name ?? "Test wallet"), legacy });
  const page = await context.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(url);
  return { page, context, states, problems };
}

const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
const says = (page, text) => page.getByRole("status").filter({ hasText: text }).waitFor();

test("a payment is shown, signed and handed back", async () => {
  const { url, next } = await askPayment();
  const { page, states, problems } = await visit(url, [{}]);
  await page.getByText("10.00 USDC").waitFor();
  await page.getByText(signer.address, { exact: true }).waitFor();
  assert.equal(new URL(page.url()).hash, "", "the token does not stay in the address");
  assert.deepEqual(states[0].calls, [], "no wallet is asked before the person says so");
  await press(page, "Sign with Test wallet");
  await says(page, "Done.");
  const outcome = await next();
  assert.equal(outcome.account, signer.address);
  assert.match(outcome.signature, /^0x[0-9a-f]{128}(1b|1c)$/);
  assert.deepEqual(problems.filter((text) => !text.includes("favicon")), []);
});

test("the wallet is moved to Base first", async () => {
  const { url, next } = await askPayment();
  const { page, states } = await visit(url, [{ chain: "0x1" }]);
  await press(page, "Sign with Test wallet");
  assert.equal((await next()).account, signer.address);
  assert.ok(states[0].calls.includes("wallet_switchEthereumChain"));
});

test("a wallet that stays on another network signs nothing", async () => {
  const { url, next } = await askPayment();
  const { page, states } = await visit(url, [{
    chain: "0x1",
    wallet_switchEthereumChain: () => ({ error: { code: 4902, message: "unknown chain" } }),
  }]);
  await press(page, "Sign with Test wallet");
  await says(page, "did not change to the network Base");
  assert.ok(!states[0].calls.includes("eth_signTypedData_v4"));
  await press(page, "Do not sign");
  assert.match((await next()).error, /network Base/);
});

test("a wallet of before EIP-6963 is found", async () => {
  const { url, next } = await askPayment();
  const { page } = await visit(url, [{}], { legacy: true });
  await press(page, "Sign with Your wallet");
  assert.equal((await next()).account, signer.address);
});

test("of several wallets the person chooses one", async () => {
  const { url, next } = await askPayment();
  const { page, states } = await visit(url, [{ name: "First", accounts: [stranger] }, { name: "Second" }]);
  await press(page, "Sign with Second");
  assert.equal((await next()).account, signer.address);
  assert.deepEqual(states[0].calls, []);
});

test("a message is shown whole and signed byte for byte", async () => {
  const { url, next } = await ask("message", "--account", signer.address);
  const { page, states } = await visit(url, [{ chain: "0x1" }]);
  await page.getByText("<b>12:00</b>").waitFor();
  await press(page, "Sign with Test wallet");
  const { signature } = await next();
  assert.equal(states[0].text, "Dria Desktop, übermorgen\n<b>12:00</b>");
  assert.equal(verifyMessage(states[0].text, signature), signer.address);
  assert.ok(!states[0].calls.includes("wallet_switchEthereumChain"), "a message is of no network");
});

test("the account is told without anything being signed", async () => {
  const { url, next } = await ask("naming");
  const { page, states } = await visit(url, [{}]);
  await press(page, "Use Test wallet");
  assert.deepEqual(await next(), { account: signer.address });
  assert.deepEqual(states[0].calls, ["eth_requestAccounts"]);
});

test("no in the wallet can be thought over, or be final", async () => {
  const { url, next } = await askPayment();
  const { page } = await visit(url, [{
    eth_signTypedData_v4: () => ({ error: { code: 4001, message: "User rejected" } }),
  }]);
  await press(page, "Sign with Test wallet");
  await says(page, "did not sign");
  await press(page, "Do not sign");
  assert.match((await next()).error, /not signed in the browser/);
});

test("another account has to be changed for the right one", async () => {
  const { url, next } = await askPayment();
  const { page, states } = await visit(url, [{
    accounts: [stranger],
    wallet_requestPermissions: (_, state) => {
      state.accounts = [signer];
      return { result: [] };
    },
  }]);
  await press(page, "Sign with Test wallet");
  await says(page, signer.address);
  assert.ok(!states[0].calls.includes("eth_signTypedData_v4"));
  await press(page, "Choose another account");
  assert.equal((await next()).account, signer.address);
});

test("giving up at another account says which trouble it was", async () => {
  const { url, next } = await askPayment();
  const { page } = await visit(url, [{ accounts: [stranger] }]);
  await press(page, "Sign with Test wallet");
  await says(page, signer.address);
  await press(page, "Do not sign");
  assert.match((await next()).error, /another account/);
});

test("a wallet that signs something else is found out", async () => {
  const { url, next } = await askPayment();
  const { page } = await visit(url, [{ change: (message) => { message.value = "99000000"; } }]);
  await press(page, "Sign with Test wallet");
  await says(page, "thrown away");
  assert.match((await next()).error, /not a signature of this account/);
});

test("a signature of another key is found out", async () => {
  const { url, next } = await askPayment();
  const { page } = await visit(url, [{
    eth_signTypedData_v4: async ([, json]) => ({ result: await signTyped(stranger, json) }),
  }]);
  await press(page, "Sign with Test wallet");
  await says(page, "thrown away");
  assert.match((await next()).error, /not a signature of this account/);
});

test("a browser without a wallet says so", async () => {
  const { url, next } = await askPayment();
  const { page } = await visit(url, []);
  await says(page, "No wallet was found");
  await press(page, "Do not sign");
  assert.match((await next()).error, /No wallet was found/);
});

test("a wallet's name and its errors are text", async () => {
  const mark = "<img src=x onerror=\"document.title='run'\">";
  const { url, next } = await askPayment();
  const { page } = await visit(url, [{
    name: mark, eth_requestAccounts: () => ({ error: { code: -32603, message: `broken ${mark}` } }),
  }]);
  await press(page, `Sign with ${mark}`);
  await says(page, `broken ${mark}`);
  assert.equal(await page.locator("img").count(), 0);
  await press(page, "Do not sign");
  assert.match((await next()).error, /reported an error.*broken/);
});

test("closing the page ends it", async () => {
  const { url, next } = await askPayment();
  const { page } = await visit(url, [{}]);
  await page.getByRole("button", { name: "Do not sign" }).waitFor();
  await page.close();
  assert.match((await next()).error, /was closed/);
});

test("loading the page again is another page, which cannot be used", async () => {
  const { url, next } = await askPayment();
  const { page } = await visit(url, [{}]);
  await page.getByRole("button", { name: "Do not sign" }).waitFor();
  await page.reload();
  await says(page, "used already");
  assert.match((await next()).error, /was closed/);
});

test("the address opens once, also in a second browser", async () => {
  const { url, next } = await askPayment();
  const first = await visit(url, [{}]);
  await first.page.getByRole("button", { name: "Do not sign" }).waitFor();
  const second = await visit(url, [{}]);
  await says(second.page, "used already");
  await press(first.page, "Sign with Test wallet");
  assert.equal((await next()).account, signer.address);
});

test("opening anew leaves the page before useless", async () => {
  const { url, next, probe } = await askPayment();
  const before = await visit(url, [{}]);
  await before.page.getByRole("button", { name: "Do not sign" }).waitFor();
  probe.stdin.write("\n");
  const again = await visit((await next()).url, [{}]);
  await says(before.page, "does not wait for this page");
  await press(again.page, "Sign with Test wallet");
  assert.equal((await next()).account, signer.address);
});

test("cancelling in the program tells the page", async () => {
  const { url, next, probe } = await askPayment();
  const { page } = await visit(url, [{}]);
  await page.getByRole("button", { name: "Do not sign" }).waitFor();
  probe.stdin.end();
  assert.match((await next()).error, /cancelled/);
  await says(page, "does not wait for this page");
  assert.equal(await page.getByRole("button").count(), 0);
});

test("a program that is gone is noticed by the page", async () => {
  const { url, probe } = await askPayment();
  const { page } = await visit(url, [{}]);
  await page.getByRole("button", { name: "Do not sign" }).waitFor();
  probe.kill("SIGKILL");
  await says(page, "does not wait for this page");
});

test("time ends it, and the page says so", async () => {
  const { url, next } = await askPayment("--seconds", "2");
  const { page } = await visit(url, [{}]);
  assert.match((await next()).error, /in time/);
  await says(page, "does not wait for this page");
});

test("nothing foreign runs in the page, and it reaches nobody", async () => {
  const { url } = await askPayment();
  const reached = [];
  const elsewhere = http.createServer((request, answer) => {
    reached.push(request.url);
    answer.end();
  });
  await new Promise((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  leftovers.push(() => new Promise((resolve) => elsewhere.close(resolve)));
  const { page } = await visit(url, [{}]);
  await page.getByRole("button", { name: "Do not sign" }).waitFor();
  const seen = await page.evaluate(async (port) => {
    const script = document.createElement("script");
    script.textContent = "window.foreign = true";
    document.body.append(script);
    const image = new Image();
    image.src = `http://127.0.0.1:${port}/image`;
    const fetched = await fetch(`http://127.0.0.1:${port}/fetch`, { mode: "no-cors" })
      .then(() => true, () => false);
    return { foreign: window.foreign ?? false, fetched };
  }, elsewhere.address().port);
  assert.deepEqual(seen, { foreign: false, fetched: false });
  assert.deepEqual(reached, []);
});

test("a page of another origin learns nothing and uses up nothing", async () => {
  const { url, next } = await askPayment();
  const { origin, hash } = new URL(url);
  const evil = http.createServer((_, answer) => {
    answer.setHeader("Content-Type", "text/html");
    answer.end("<title>evil</title>");
  });
  await new Promise((resolve) => evil.listen(0, "127.0.0.1", resolve));
  leftovers.push(() => new Promise((resolve) => evil.close(resolve)));
  const context = await browser.newContext();
  leftovers.push(() => context.close());
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${evil.address().port}/`);
  const got = await page.evaluate(async ({ origin, hash }) => {
    const tried = async (path, options) => fetch(origin + path, options)
      .then((answer) => answer.text(), () => "nothing");
    const body = JSON.stringify({ token: hash.slice(1) });
    const frame = document.createElement("iframe");
    frame.src = origin + "/" + hash;
    document.body.append(frame);
    await new Promise((resolve) => { frame.onload = resolve; });
    return [
      await tried("/words"),
      await tried("/open", { method: "POST", body, headers: { "Content-Type": "application/json" } }),
      await tried("/open", { method: "POST", body, mode: "no-cors" }),
    ];
  }, { origin, hash });
  assert.deepEqual(got, ["nothing", "nothing", "nothing"]);
  const link = await context.newPage();
  await link.goto(`http://127.0.0.1:${evil.address().port}/`);
  const answer = link.waitForResponse((response) => response.url().startsWith(origin));
  await link.evaluate((to) => { location.href = to; }, url);
  assert.equal((await answer).status(), 403, "a link of another site does not open it");
  const { page: own } = await visit(url, [{}]);
  await press(own, "Sign with Test wallet");
  assert.equal((await next()).account, signer.address);
});
