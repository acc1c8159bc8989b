import AIGateway
import Terminal

/// Tells of a saved result: shows a picture where the terminal can, and says where it is.
struct ProductTeller {
    /// A larger picture is not shown: its bytes are in memory while it is.
    private static let largestPicture = 24 << 20

    private let output: OutputFlags
    private let place: ProductPlace
    private let world: World

    init(_ output: OutputFlags, place: ProductPlace, in world: World) {
        self.output = output
        self.place = place
        self.world = world
    }

    func tell(of product: Product, at path: String) throws {
        try show(product, at: path)
        let console = world.console
        let isWatched = console.isTerminal(.error) && !output.quiet
        if case .file = place { note(product, named: path) }
        // A name that the user didn't choose is the answer; nobody else knows it.
        let isChosen = if case .file = place { true } else { false }
        if isWatched || place == .output {
            console.remark("\(path): \(ProductFacts(product).text)")
        }
        guard !isChosen, place != .output, !(isWatched && console.isTerminal(.output)) else {
            return
        }
        try console.print(
            (console.isTerminal(.output) ? Sanitizer.sanitize(path) : path) + "\n")
    }

    /// The name is the user's choice, but may mislead.
    private func note(_ product: Product, named name: String) {
        let type = product.mediaType
        let ending = name.split(separator: "/").last.flatMap { name in
            name.contains(".") ? name.split(separator: ".").last?.lowercased() : nil
        }
        guard !output.quiet, let ending, let named = MediaType.endings[ending],
            MediaType.fileExtension(of: named) != MediaType.fileExtension(of: type),
            MediaType.endings.values.contains(type)
        else { return }
        world.console.remark("aig: note: '\(name)' is \(type), whatever its name says")
    }

    /// What can't be shown is left out; the file is there.
    private func show(_ product: Product, at path: String) throws {
        guard let kind = output.pictures(in: world), PictureInfo(product.head) != nil,
            product.size <= Self.largestPicture,
            let file = try? InputFile.bytes(of: path),
            let chunks = try? PicturePreview(kind, on: STDOUT_FILENO).chunks(for: file)
        else { return }
        for chunk in chunks { try world.console.write(chunk, to: .output) }
    }
}

extension OutputFlags {
    /// How pictures are shown on standard output, when they can be.
    func pictures(in world: World) -> PictureProtocol? {
        guard preview == .auto, form == .text else { return nil }
        return PictureProtocol(
            isTerminal: world.console.isTerminal(.output), environment: world.environment)
    }
}
