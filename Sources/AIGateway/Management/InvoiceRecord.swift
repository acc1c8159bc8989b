/// A purchase of credits, as its invoice tells it.
///
/// Source: https://developers.cloudflare.com/ai-gateway/features/unified-billing/
public struct InvoiceRecord: ManagedRecord, Equatable {
    /// Why it was written: a person bought credits, or they were bought since they ran low.
    public enum Origin: String, Sendable, CaseIterable {
        case all, auto, manual
    }

    public let json: JSON

    public init(_ json: JSON) { self.json = json }

    /// Invoices have no names.
    public var names: [String] { [] }
    /// In US dollars when ``currency`` says so.
    public var due: Money? { Money(cents: json["amount_due"]) }
    public var paid: Money? { Money(cents: json["amount_paid"]) }
    public var currency: String { json["currency"]?.string ?? "" }
    public var status: String { json["status"]?.string ?? "" }
    public var origin: String { json["invoice_origin"]?.string ?? "" }
    /// Unix time.
    public var createdAt: Int? { json["created"]?.integer }
}

extension Resource<InvoiceRecord> {
    public static func invoices(_ origin: InvoiceRecord.Origin) -> Resource {
        Resource(
            "invoice", at: "billing/invoice-history", listMember: "invoices",
            query: [(name: "type", value: origin.rawValue)])
    }
}
