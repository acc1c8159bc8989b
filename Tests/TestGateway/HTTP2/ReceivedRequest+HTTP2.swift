import NIOHPACK

extension ReceivedRequest {
    /// The request of a HEADERS frame.
    init(_ headers: HPACKHeaders) {
        self.init(
            method: headers.first(name: ":method") ?? "",
            target: headers.first(name: ":path") ?? "",
            version: "HTTP/2",
            headers: headers.map { ($0.name, $0.value) }
        )
    }
}
