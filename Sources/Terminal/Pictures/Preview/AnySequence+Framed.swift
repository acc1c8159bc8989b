extension AnySequence<[UInt8]> {
    /// Chunks between two others, made one by one as they are asked for.
    init(_ before: [UInt8], _ chunks: some Sequence<[UInt8]>, _ after: [UInt8]) {
        let parts = [AnySequence([before]), AnySequence(chunks), AnySequence([after])]
        self.init(parts.joined())
    }
}
