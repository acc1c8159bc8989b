import ArgumentParser

/// The dimensions of a picture as people write them: `1024x768`.
struct PictureSize: ExpressibleByArgument, Equatable {
    let width: Int
    let height: Int

    init?(argument: String) {
        let parts = argument.lowercased().replacing("×", with: "x")
            .split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let width = parts[0], let height = parts[1],
            (1...16_384).contains(width), (1...16_384).contains(height)
        else { return nil }
        self.width = width
        self.height = height
    }
}
