/** Names of bookkeeping: beside one of these an `account` is one of a ledger, and no person's (`{ account, debit_amount }`). */
export const ledgerName = /\bdebit_?(?:amount|side|account)|\bcredit_?(?:amount|side|account)|\baccount_code\b|\baccountCode\b|\bsub_?account/i;
