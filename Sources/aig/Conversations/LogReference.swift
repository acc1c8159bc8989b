/// An entry in a gateway's log.
struct LogReference: Equatable {
    var id: String
    /// `nil` for the default one.
    var gateway: String?
}
