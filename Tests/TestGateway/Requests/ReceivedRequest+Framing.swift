extension ReceivedRequest {
    /// Whether the body comes in chunks.
    var isChunked: Bool {
        header("transfer-encoding")?.lowercased().hasSuffix("chunked") ?? false
    }

    /// Whether the client waits for a word before it sends the body.
    var awaitsContinue: Bool { header("expect")?.lowercased() == "100-continue" }

    /// Whether another request may follow on the same connection.
    var keepsConnection: Bool {
        let wish = header("connection")?.lowercased() ?? ""
        return version == "HTTP/1.0" ? wish == "keep-alive" : wish != "close"
    }
}
