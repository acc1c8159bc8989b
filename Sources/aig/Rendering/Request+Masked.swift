import AIGateway

extension Request {
    /// The request with `***` for what is a secret by its name, to be shown.
    var masked: Request {
        var copy = self
        copy.body = body.map { bytes in
            (try? JSON(parsing: bytes))?.masked.encoded() ?? bytes
        }
        return copy
    }
}
