import AIGateway
import Terminal

/// The results of one answer that are no text: where each goes, under which name, and what a person
/// is told of it.
struct Products {
    private(set) var place: ProductPlace
    /// Where results go that nobody chose a place for.
    private var looseFolder: String
    private let output: OutputFlags
    private let series: AnswerSeries
    private let names: ProductNames
    private let world: World
    private var products: [Product] = []
    /// Which of them has the pieces of a number.
    private var places: [Int: Int] = [:]
    private var progress: TransferProgress

    init(
        _ output: OutputFlags, series: AnswerSeries, names: ProductNames, in world: World
    ) {
        place = ProductPlace(output, in: world)
        looseFolder = world.folder
        self.output = output
        self.series = series
        self.names = names
        self.world = world
        progress = TransferProgress(isQuiet: output.quiet, in: world)
    }

    var isEmpty: Bool { products.isEmpty }

    /// What they are, by their first bytes.
    var mediaTypes: [String] { products.map(\.mediaType) }

    /// They are not what was asked for: none gets its name.
    mutating func disown() {
        for index in products.indices { products[index].isComplete = false }
    }

    /// Whether one of them went to standard output, where nothing may follow.
    var haveOutput: Bool {
        products.contains { if case .output = $0.target { true } else { false } }
    }

    /// Makes room for a result.
    ///
    /// - Parameter isAlone: whether standard output is still free for it.
    /// - Returns: the index to write it at.
    mutating func begin(
        kind: String, type: String? = nil, isAlone: Bool
    ) throws -> Int {
        let target: Product.Target
        switch place {
        case .file(let path):
            target = .file(try OutputFile(path: path, number: products.count + 1))
        case .folder(let folder) where output.output != nil:
            target = .file(try OutputFile(in: folder))
        case .output where isAlone && products.isEmpty:
            target = .output(world.console)
        case .output, .folder:
            target = .file(try looseFile())
        }
        products.append(Product(kind: kind, target: target, promisedType: type))
        return products.count - 1
    }

    /// What was paid for is not lost because one stands in a folder that can't be written.
    private mutating func looseFile() throws -> OutputFile {
        if let file = try? OutputFile(in: looseFolder) { return file }
        looseFolder = world.variable("TMPDIR") ?? "/tmp"
        if case .folder = place { place = .folder(looseFolder) }
        return try OutputFile(in: looseFolder)
    }

    mutating func write(_ bytes: [UInt8], to index: Int, of total: Int? = nil) throws {
        try products[index].write(bytes)
        progress.show(products[index].size, of: total)
    }

    mutating func complete(_ index: Int) {
        products[index].isComplete = true
        progress.clear()
    }

    /// Takes a result's bytes that came before it is known what they are.
    mutating func take(_ bytes: [UInt8], of number: Int, isAlone: Bool) throws {
        let index: Int
        if let known = places[number] {
            index = known
        } else {
            let isPicture = MediaType.of(Array(bytes.prefix(64))).hasPrefix("image/")
            index = try begin(kind: isPicture ? "image" : "file", isAlone: isAlone)
            places[number] = index
        }
        try write(bytes, to: index)
    }

    /// Takes a result that is there.
    mutating func take(_ media: Media, isAlone: Bool) throws {
        switch media.content {
        case .bytes(let bytes):
            let index = try begin(kind: media.kind, isAlone: isAlone)
            try write(bytes, to: index)
            complete(index)
        case .pieces(let number):
            guard let index = places[number] else { return }
            if media.kind != "file" { products[index].kind = media.kind }
            complete(index)
        case .address: break
        }
    }

    /// Gives each its name, and tells of it. What is not complete is kept as partial.
    mutating func finish(_ failure: (any Error)? = nil) throws {
        progress.clear()
        let count = max(products.count, series.count)
        defer { products = [] }
        for (position, product) in products.enumerated() {
            guard case .file(let file) = product.target else { continue }
            let number = series.count > 1 ? series.number + position : position + 1
            guard product.isComplete else {
                file.keepPartial(as: partialName(product, number: number, of: count))
                continue
            }
            let path = try finish(file, product, number: number, of: count)
            if file.isSpecial { continue }
            try ProductTeller(output, place: place, in: world).tell(of: product, at: path)
        }
    }

    private func finish(
        _ file: OutputFile, _ product: Product, number: Int, of count: Int
    ) throws -> String {
        switch place {
        case .file(let path) where count == 1:
            try file.complete()
            return path
        case .file(let path):
            let name = ProductNames.numbered(path, number, extension: product.fileExtension)
            try file.complete(as: name)
            return name
        case .folder(let folder):
            return try file.complete(in: folder) {
                names.name($0, extension: product.fileExtension)
            }
        case .output:
            return try file.complete(in: looseFolder) {
                names.name($0, extension: product.fileExtension)
            }
        }
    }

    private func partialName(_ product: Product, number: Int, of count: Int) -> String {
        switch place {
        case .file(let path) where count == 1: path
        case .file(let path):
            ProductNames.numbered(path, number, extension: product.fileExtension)
        case .folder(let folder):
            folder.path(of: names.name(number, extension: product.fileExtension))
        case .output:
            looseFolder.path(of: names.name(number, extension: product.fileExtension))
        }
    }
}

/// Which of several answers to one command this is.
struct AnswerSeries {
    var number = 1
    var count = 1
}

extension String {
    /// The path of a name in this folder.
    func path(of name: String) -> String {
        self == "." ? name : hasSuffix("/") ? self + name : self + "/" + name
    }
}
