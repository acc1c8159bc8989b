/// One of the things that can be read of an account's billing. Amounts are in US cents.
///
/// Source: https://developers.cloudflare.com/ai-gateway/features/unified-billing/
public enum BillingFacet: String, Sendable {
    /// Credits, card and automatic top-up.
    case balance = "credit-balance"
    /// The invoice that is not yet written.
    case preview = "invoice-preview"
    /// The smallest and the largest purchase.
    case limits = "topup/limits"
    case automaticTopup = "topup/config"
    case spendingLimit = "spending-limit"
}
