// The page in which a wallet of the browser signs. All text is set as text; nothing is fetched but
// from the program that opened it.
"use strict";

const part = (id) => document.getElementById(id);
const token = location.hash.slice(1);
history.replaceState(null, "", "/"); // not into the history, nor into a copied address

let words = {};
let task = null;
let session = "";
let isOver = false;
let problem = { problem: "refused" }; // what is told where the person gives up
const wallets = new Map(); // by the wallet's own id

addEventListener("eip6963:announceProvider", (event) => {
  const { info, provider } = event.detail ?? {};
  if (provider && typeof info?.uuid === "string")
    wallets.set(info.uuid, { name: String(info.name ?? "").slice(0, 60), provider });
});

async function post(path, content) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(content),
    credentials: "omit",
    redirect: "error",
  });
  return { status: answer.status, json: await answer.json() };
}

function say(text, isFinal = false) {
  part("says").textContent = text;
  if (isFinal) {
    isOver = true;
    part("acts").replaceChildren();
  }
}

function offer(...acts) {
  part("acts").replaceChildren(...acts.map(({ name, act, main }) => {
    const button = document.createElement("button");
    button.textContent = name;
    if (main) button.className = "main";
    button.addEventListener("click", act, { once: true });
    return button;
  }));
}

const giveUp = () => ({ name: words.stop, act: () => report(problem) });

async function report(result) {
  offer();
  try {
    const { status, json } = await post("/result", { session, ...result });
    say(status === 200 ? json.words : words.gone, true);
  } catch {
    say(words.gone, true);
  }
}

// Open for as long as the page is: how the program sees that it was closed, and the page that the
// program wants nothing more.
async function stay() {
  while (!isOver) {
    try {
      const { status, json } = await post("/wait", { session });
      if (status === 200 && json.go === "on") continue;
    } catch { /* the program has ended */ }
    if (!isOver) say(words.gone, true);
    return;
  }
}

async function look() {
  dispatchEvent(new Event("eip6963:requestProvider"));
  await new Promise((resolve) => setTimeout(resolve, 300));
  if (wallets.size === 0 && window.ethereum)
    wallets.set("ethereum", { name: "", provider: window.ethereum });
  if (isOver) return;
  if (wallets.size === 0) {
    problem = { problem: "no-wallet" };
    const isFirefox = navigator.userAgent.includes("Firefox/");
    say(isFirefox ? `${words.none} ${words.firefox}` : words.none);
    return offer({ name: words.look, act: look, main: true }, giveUp());
  }
  problem = { problem: "refused" };
  offerWallets("");
}

function offerWallets(text) {
  if (isOver) return;
  say(text);
  offer(...[...wallets.values()].map(({ name, provider }) => ({
    name: task.act.replace("%1", () => name || words.named),
    act: () => use(provider),
    main: true,
  })), giveUp());
}

async function accountOf(provider) {
  const accounts = await provider.request({ method: "eth_requestAccounts" });
  const wanted = task.account?.toLowerCase();
  return wanted ? accounts.find((one) => String(one).toLowerCase() === wanted) : accounts[0];
}

async function changeChain(provider) {
  if (!task.chainId) return true;
  const isThere = async () =>
    BigInt(await provider.request({ method: "eth_chainId" })) === BigInt(task.chainId);
  if (await isThere()) return true;
  say(words.switching);
  try {
    await provider.request({ method: "wallet_switchEthereumChain", params: [{ chainId: task.chainId }] });
  } catch { /* what counts is where it is now */ }
  return isThere();
}

async function chooseAccount(provider) {
  try {
    await provider.request({ method: "wallet_requestPermissions", params: [{ eth_accounts: {} }] });
  } catch { /* not every wallet has it; the person can choose in the wallet */ }
  return use(provider);
}

async function use(provider) {
  offer(giveUp());
  say(words.asking);
  try {
    const account = await accountOf(provider);
    if (isOver) return;
    if (!account) {
      problem = { problem: "other-account" };
      offerWallets(words.otherAccount.replace("%1", () => task.account ?? ""));
      const choose = document.createElement("button");
      choose.textContent = words.choose;
      choose.addEventListener("click", () => chooseAccount(provider), { once: true });
      return part("acts").prepend(choose);
    }
    if (!(await changeChain(provider))) {
      problem = { problem: "other-chain" };
      return offerWallets(words.otherChain);
    }
    if (isOver) return; // the person or the program gave up meanwhile: no wallet is asked any more
    if (!task.method) return report({ account });
    say(words.asking);
    const params = task.method === "personal_sign" ? [task.payload, account] : [account, task.payload];
    const signature = await provider.request({ method: task.method, params });
    if (!isOver) return report({ account, signature });
  } catch (error) {
    if (isOver) return;
    if (error?.code === 4001) {
      problem = { problem: "refused" };
      return offerWallets(words.refused);
    }
    const text = String(error?.message ?? error).slice(0, 300);
    problem = { problem: "failed", words: text };
    offerWallets(words.failed.replace("%1", () => text));
  }
}

function show() {
  part("title").textContent = task.title;
  document.title = `${task.title} – Dria Desktop`;
  for (const [name, value] of task.lines) {
    const term = document.createElement("dt");
    const place = document.createElement("dd");
    const text = document.createElement("bdi"); // its own direction, at the page's side
    term.textContent = name;
    text.textContent = value;
    place.append(text);
    part("lines").append(term, place);
  }
  if (task.method !== "eth_signTypedData_v4") return;
  part("details").hidden = false;
  part("details-name").textContent = words.details;
  part("payload").textContent = JSON.stringify(JSON.parse(task.payload), null, 2);
}

async function begin() {
  words = await (await fetch("/words", { credentials: "omit" })).json();
  document.documentElement.lang = words.lang;
  document.documentElement.dir = words.dir;
  const { status, json } = await post("/open", { token });
  if (status !== 200) return say(words.used, true);
  ({ session, task } = json);
  show();
  stay();
  look();
}

begin().catch(() => say(words.gone ?? "Dria Desktop does not answer.", true));
