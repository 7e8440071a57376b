// The code of others that decides about payments: each judge takes the value of X-PAYMENT and what is
// asked for, and settles it on the chain or says why not.
import { x402Facilitator } from '@x402/core/facilitator';
import { decodePaymentSignatureHeader } from '@x402/core/http';
import { parsePaymentPayload, parsePaymentRequirements } from '@x402/core/schemas';
import { toFacilitatorEvmSigner } from '@x402/evm';
import { ExactEvmSchemeV1 } from '@x402/evm/exact/v1/facilitator';
import { settle, verify } from 'x402/facilitator';
import { exact } from 'x402/schemes';
import { PaymentRequirementsSchema } from 'x402/types';

/** npm's x402, the generation that most servers began with. */
export async function legacyJudge(chain) {
  const wallet = await chain.newFacilitator();
  return async (header, asked) => {
    const payload = exact.evm.decodePayment(header);
    const requirements = PaymentRequirementsSchema.parse(asked);
    const { isValid, invalidReason } = await verify(wallet, payload, requirements);
    if (!isValid) return { success: false, errorReason: invalidReason };
    return settle(wallet, payload, requirements);
  };
}

/** Its successor, which still takes payments of version 1. */
export async function currentJudge(chain) {
  const wallet = await chain.newFacilitator();
  const signer = toFacilitatorEvmSigner({ ...wallet, address: wallet.account.address });
  const facilitator = new x402Facilitator().registerV1('base', new ExactEvmSchemeV1(signer));
  return async (header, asked) => {
    const payload = parsed(parsePaymentPayload(decodePaymentSignatureHeader(header)));
    const requirements = parsed(parsePaymentRequirements(asked));
    const { isValid, invalidReason } = await facilitator.verify(payload, requirements);
    if (!isValid) return { success: false, errorReason: invalidReason };
    return facilitator.settle(payload, requirements);
  };
}

function parsed({ success, data, error }) {
  if (!success) throw error;
  return data;
}

export const judges = { 'x402 1.2.0': legacyJudge, '@x402/evm 2.27.0': currentJudge };
